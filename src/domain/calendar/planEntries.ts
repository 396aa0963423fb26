import type { ActionPlan, Source } from '#contract/actionPlans.ts';
import { dayInWords } from '#domain/dayInWords.ts';
import type { CalendarEntry } from './calendarEntry.ts';
import { milestoneEntries } from './milestoneEntries.ts';

function sourceLine({ title, publishedOn, address }: Source): string {
  const parts = [title, ...(publishedOn === null ? [] : [`published ${dayInWords(publishedOn)}`])];
  return `Source: ${[...parts, ...(address === null ? [] : [address])].join(', ')}`;
}

/** What stands in the calendar of a published plan: its dated actions not reported complete, by day. */
export function planEntries(
  { title, source, milestones }: Pick<ActionPlan, 'title' | 'source' | 'milestones'>,
  councilName: string,
): CalendarEntry[] {
  return milestoneEntries(milestones, {
    councilName,
    planTitle: title,
    reportedBy: 'council',
    more: (milestone) => ({
      lines: [sourceLine(milestone.source)],
      address: milestone.source.address ?? source.address,
    }),
  }).sort((a, b) => a.day.localeCompare(b.day));
}
