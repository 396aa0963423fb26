import type { GradedReport } from '#contract/gradedReport.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import { judgementUnits } from '#shared/format/judgementUnits.ts';
import { isGrade } from '#domain/grades.ts';

/** The judgements of a report under the overall grade in one line: `impact of leaders RI, ...`. */
export function underInShort(report: GradedReport): string {
  return judgementUnits(report)
    .map(({ inSentence, grade }) => {
      const words = inSentence.replace(/^the /, '');
      return `${words} ${isGrade(grade) ? gradeLetter(grade) : 'not judged'}`;
    })
    .join(', ');
}
