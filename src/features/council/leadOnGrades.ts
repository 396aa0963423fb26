import type { Council } from '#contract/council.ts';
import { isGrade } from '#domain/grades.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { gradesInWords } from './gradesInWords.ts';
import { judgementUnits, type JudgementUnit } from '#shared/format/judgementUnits.ts';

/** Who is inadequate, of how many: `One inadequate judgement of four, care leavers`. */
function inadequateShare(inadequate: readonly JudgementUnit[], total: number): string {
  if (inadequate.length === total) return `All ${numberInWords(total)} judgements are inadequate`;
  const names = inadequate.map(({ inSentence }) => inSentence);
  const [only = ''] = names;
  return inadequate.length === 1
    ? `One inadequate judgement of ${numberInWords(total)}, ${only}`
    : `${sentenceCase(numberInWords(inadequate.length))} inadequate judgements of ${numberInWords(total)} (${names.join(', ')})`;
}

/**
 * The judgements of the latest report and, where Ofsted gave one, its overall grade. The overall
 * grade is Ofsted's own: never computed, and never said to follow from the judgements.
 */
export function leadOnGrades({ reports }: Pick<Council, 'reports'>): string | null {
  const latest = reports.at(-1);
  if (latest === undefined) return null;
  const units = judgementUnits(latest);
  const inadequate = units.filter(({ grade }) => grade === 'inadequate');
  const { overall } = latest.grades;

  if (overall === 'not-given') {
    const found =
      inadequate.length > 0
        ? `${inadequateShare(inadequate, units.length)}.`
        : `${sentenceCase(gradesInWords(units.map(({ grade }) => grade)))}.`;
    return `${found} Ofsted gave ${numberInWords(units.length)} judgements and no overall grade: it stopped giving one in April 2026.`;
  }
  if (!isGrade(overall)) return `${sentenceCase(gradesInWords(units.map(({ grade }) => grade)))}.`;
  if (inadequate.length === 0) {
    const found = sentenceCase(gradesInWords(units.map(({ grade }) => grade)));
    return `${found}; the overall grade is ${gradeLabel(overall).toLowerCase()}.`;
  }
  const share = inadequateShare(inadequate, units.length);
  if (inadequate.length === units.length && overall === 'inadequate') {
    return `${share}, and so is the overall grade.`;
  }
  const joint = overall === 'inadequate' ? ', and' : ';';
  return `${share}${joint} the overall grade is ${gradeLabel(overall).toLowerCase()}.`;
}
