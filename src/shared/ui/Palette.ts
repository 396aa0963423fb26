import type { Standing } from '#domain/grades.ts';

/** The colours a drawing is made of, as SVG attributes take them. */
export interface Palette {
  paper: string;
  paperSunk: string;
  ink: string;
  inkQuiet: string;
  rule: string;
  ruleStrong: string;
  /** Overdue, delayed, at risk: always with its word. */
  late: string;
  /** What is written on a grade's fill. */
  onGrade: string;
  grade: Readonly<Record<Standing, string>>;
  /** What inspections without grades found: other hues than the grades', as they are no grades. */
  outcome: Readonly<Record<'positive' | 'mixed' | 'priority', string>>;
  /** What is written on an outcome's fill. */
  onOutcome: string;
}
