import type { Grade } from '#contract/gradeIds.ts';

/** A grade; `none`: the cell says that there is none. */
export type ToldGrade = Grade | 'none';

const grades: Readonly<Record<string, Grade>> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires improvement': 'requires-improvement',
  'requires improvement to be good': 'requires-improvement',
  inadequate: 'inadequate',
};

const noGrade = new Set([
  'not judged',
  'no judgement',
  'not applicable',
  'no longer given',
  'not given',
  'no overall grade',
  'not inspected',
  'not yet inspected',
  'not available',
  'none',
  'n a',
  'na',
  'x',
  'z',
  'c',
  '',
]);

/** A cell as a grade, whatever its case and marks; null: not on Ofsted’s scale. */
export function readGrade(text: string): ToldGrade | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (noGrade.has(words)) return 'none';
  return Object.hasOwn(grades, words) ? (grades[words] ?? null) : null;
}
