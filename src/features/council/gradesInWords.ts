import { laneGradeIds, type LaneGrade } from '#contract/gradeIds.ts';
import { countInWords, listInWords } from '#shared/format/countOf.ts';

/** [one judgement …, several judgements …] */
const verbs: Record<LaneGrade, readonly [string, string]> = {
  outstanding: ['is outstanding', 'are outstanding'],
  good: ['is good', 'are good'],
  'requires-improvement': ['requires improvement', 'require improvement'],
  inadequate: ['is inadequate', 'are inadequate'],
  'not-judged': ['was not judged', 'were not judged'],
  'not-given': ['was not given', 'were not given'],
};

/**
 * How many judgements got which grade, best first: `all four judgements are good`,
 * `two judgements are good, one requires improvement and one is inadequate`.
 */
export function gradesInWords(grades: readonly LaneGrade[]): string {
  const found = laneGradeIds
    .map((grade) => ({ grade, count: grades.filter((one) => one === grade).length }))
    .filter(({ count }) => count > 0);
  const parts = found.map(({ grade, count }, position) => {
    const counted = countInWords(count, 'judgement');
    const subject = position === 0 ? counted : counted.replace(/ judgements?$/, '');
    const all = found.length === 1 && count > 1 ? 'all ' : '';
    return `${all}${subject} ${verbs[grade][count === 1 ? 0 : 1]}`;
  });
  return listInWords(parts);
}
