import type { Council } from '#contract/council.ts';
import type { CalendarEntry } from './calendarEntry.ts';
import { deadlineEntry } from './deadlineEntry.ts';
import { planEntries } from './planEntries.ts';

/**
 * What stands in a council's calendar, by day: the dated actions of its plans that are not reported
 * complete, and the day an action plan is due with Ofsted. Monitoring visits and re-inspections are
 * not in it: they have rhythms, not deadlines. Empty: there is no calendar.
 */
export function councilEntries(
  council: Pick<Council, 'name' | 'plans' | 'plansNeeded'>,
): CalendarEntry[] {
  return [
    ...council.plansNeeded.flatMap((need) => deadlineEntry(need, council) ?? []),
    ...council.plans.flatMap((plan) => planEntries(plan, council.name)),
  ].sort((a, b) => a.day.localeCompare(b.day));
}
