import type { DataQuality } from '#contract/quality.ts';
import { countInWords, countOf, sentenceCase } from '#shared/format/countOf.ts';

/** How far ILACS reports' areas for improvement are transcribed, in a sentence or two. */
export function coverageInWords({
  improvement: { reports, lacking },
  councilsToday,
}: Pick<DataQuality, 'improvement' | 'councilsToday'>): string {
  const total = Object.values(reports).reduce((sum, count) => sum + count, 0);
  if (lacking.length === 0) {
    return `Every ILACS report is transcribed, ${total.toLocaleString('en-GB')} in all.`;
  }
  const are = lacking.length === 1 ? 'is' : 'are';
  const those = sentenceCase(countInWords(lacking.length, 'report'));
  const today = lacking.filter(({ isFormer }) => !isFormer);
  if (today.length === 0) {
    return `Every ILACS report of today’s ${countOf(councilsToday, 'council')} is transcribed. ${those} of abolished councils ${are} not, or only in part.`;
  }
  const latest = today.filter(({ isLatest }) => isLatest).length;
  const some =
    latest === 0
      ? 'None of them is the latest of a council of today.'
      : `For ${countInWords(latest, 'council')} of today it is the latest.`;
  return `${those} of ${total.toLocaleString('en-GB')} ${are} not transcribed, or only in part. ${some}`;
}
