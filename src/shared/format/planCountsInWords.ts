import { staleAfterDays, type MilestoneCounts } from '#domain/countMilestones.ts';
import { countInWords, sentenceCase } from './countOf.ts';
import { formatDay } from './formatDay.ts';
import { numberInWords } from './numberInWords.ts';

function orNone(count: number): string {
  return count === 0 ? 'none' : numberInWords(count);
}

/**
 * A plan's actions counted on an ISO day, in two sentences: how many the council reports complete,
 * and what of the open ones is late or not published. Empty for a plan with none in the data.
 */
export function planCountsInWords(counts: MilestoneCounts, on: string): string {
  const { total, complete, open, overdue, undated, unowned, stale } = counts;
  if (total === 0) return '';
  const known = `${sentenceCase(countInWords(total, 'action'))} in the data: ${orNone(complete)} reported complete, ${orNone(open)} open.`;
  const parts = [
    { count: overdue, what: 'past the due date' },
    { count: undated, what: 'without a published due date' },
    { count: unowned, what: 'without a published owner' },
    { count: stale, what: `not reported on for over ${staleAfterDays} days` },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, what }) => `${numberInWords(count)} ${what}`);
  return parts.length === 0 ? known : `${known} Open on ${formatDay(on)}: ${parts.join(', ')}.`;
}
