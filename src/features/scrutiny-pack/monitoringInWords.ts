import type { Council } from '#contract/council.ts';
import { monitoringRhythm } from '#domain/monitoringRhythm.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { countInWords, countOf } from '#shared/format/countOf.ts';

/** How often inspectors are known to have come since an inadequate report, beside the rule of thumb. */
export function monitoringInWords(
  council: Pick<Council, 'inspections' | 'events' | 'dataAsAt'>,
  publishedOn: string,
): string {
  const { visits, months } = monitoringRhythm(council, publishedOn, council.dataAsAt);
  const rule = 'Ofsted visits a council with an inadequate report about once a quarter.';
  const since =
    months === 0
      ? 'Since this report, not yet a month ago,'
      : `In the ${countOf(months, 'month')} since this report`;
  const last = visits.at(-1);
  if (last === undefined) {
    return `${rule} ${since} no monitoring visit is in the data.`;
  }
  const known = countInWords(visits.length, 'monitoring visit');
  return `${rule} ${since} ${known} ${visits.length === 1 ? 'is' : 'are'} in the data, the last ${whenInWords(last.occurredOn)}; there may have been more.`;
}
