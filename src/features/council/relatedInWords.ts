import type { RelatedCouncil } from '#contract/council.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { tableLanes } from './tableLanes.ts';

/** A council's last report in a sentence: every grade, and the day it was published. */
export function relatedInWords({ name, reports }: RelatedCouncil): string {
  const last = reports.at(-1);
  if (last === undefined) return `${name}: not inspected yet.`;
  const grades = tableLanes.map(
    (lane) => `${laneWords[lane].inSentence} ${gradeLabel(last.grades[lane]).toLowerCase()}`,
  );
  return `${name}, ${formatDay(last.publishedOn)}: ${grades.join(', ')}.`;
}
