import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { CouncilWait, LastInspectedSeries } from './lastInspectedSeries.ts';
import { barInWords } from './barInWords.ts';
import { lastInspectedNames } from './lastInspectedNames.ts';
import { waitInWords } from './waitInWords.ts';

interface BehindWaits {
  title: string;
  councils: readonly { id: string; name: string; detail: string }[];
}

function listed({ council, since, startKnown, months }: CouncilWait) {
  const began = startKnown ? 'inspection of' : 'report of';
  return {
    id: council.id,
    name: council.name,
    detail: `${waitInWords(months)}: ${began} ${formatDay(since)}`,
  };
}

/** The councils behind a number of the spread; null: the number is not of it. */
export function lastInspectedBehind(
  { bars, waits }: LastInspectedSeries,
  open: string | null,
): BehindWaits | null {
  if (open === lastInspectedNames.all) {
    return {
      title: `${countOf(waits.length, 'council')} with a graded inspection, the longest wait first`,
      councils: waits.map(listed),
    };
  }
  const bar = bars.find(({ from }) => lastInspectedNames.bar(from) === open);
  if (bar === undefined || bar.waits.length === 0) return null;
  return {
    title: `${countOf(bar.waits.length, 'council')}: ${barInWords(bar)} since the last graded inspection`,
    councils: bar.waits.map(listed),
  };
}
