import { calendarPaths } from '#contract/apiPaths.ts';
import type { Council } from '#contract/council.ts';
import type { Papers } from '#contract/papers.ts';
import type { CalendarEntry } from '#domain/calendar/calendarEntry.ts';
import { councilEntries } from '#domain/calendar/councilEntries.ts';
import { planEntries } from '#domain/calendar/planEntries.ts';
import { writeCalendar } from '#domain/calendar/writeCalendar.ts';

/**
 * Every calendar there is something for, as iCalendar text by path: one for a council and one for
 * each of its plans, in the order of the councils.
 */
export function shapeCalendars(
  { dataAsAt }: Pick<Papers, 'dataAsAt'>,
  councils: readonly Council[],
): [path: string, text: string][] {
  const calendar = (path: string, name: string, entries: CalendarEntry[]): [string, string][] =>
    entries.length === 0 ? [] : [[path, writeCalendar({ name, entries, madeOn: dataAsAt })]];
  return councils.flatMap((council) => {
    const { id, name, plans } = council;
    return [
      ...calendar(calendarPaths.council(id), `${name}: action plans`, councilEntries(council)),
      ...plans.flatMap((plan) =>
        calendar(calendarPaths.plan(plan.id), `${name}: ${plan.title}`, planEntries(plan, name)),
      ),
    ];
  });
}
