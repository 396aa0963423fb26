import { judgementLanes } from '#domain/judgementLanes.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import type { ExploreView } from './exploreView.ts';

/**
 * The four judgements under the overall grade, as a sentence: it never stands without them. null:
 * another judgement is shown, or there is no report.
 */
export function judgementsUnder({ lane, rows }: ExploreView): string | null {
  if (lane !== 'overall' || rows.every(({ report }) => report === null)) return null;
  const parts = judgementLanes.map((lane) => {
    const good = rows.filter(({ report }) => {
      const grade = report?.grades[lane];
      return grade === 'good' || grade === 'outstanding';
    });
    return `${laneWords[lane].inSentence} ${good.length.toLocaleString('en-GB')}`;
  });
  return `Good or outstanding on the four judgements under it, of all ${countOf(rows.length, 'council')}: ${listInWords(parts)}.`;
}
