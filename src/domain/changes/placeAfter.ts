import { firstDay, lastDay } from '../partialDates.ts';

/**
 * Whether a date lies after an ISO day and not after `until`. A date known to the month or year:
 * `after` where all of it is later than the day, `possibly` where only some of it is.
 */
export function placeAfter(
  date: string | null,
  day: string,
  until: string,
): 'after' | 'possibly' | 'not' {
  if (date === null || firstDay(date) > until) return 'not';
  if (firstDay(date) > day) return 'after';
  return lastDay(date) > day ? 'possibly' : 'not';
}
