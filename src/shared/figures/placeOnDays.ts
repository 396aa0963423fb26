import { daysBetween } from '#domain/daysBetween.ts';

const year = 365.25;

/**
 * Where a day is on an axis that gives each of several days (ISO, in order) one step, from 0: between
 * two of them by its share of the time between, before and after them by years.
 */
export function placeOnDays(days: readonly string[]): (day: string) => number {
  return (day) => {
    const after = days.findIndex((one) => one > day);
    const at = (after === -1 ? days.length : after) - 1;
    const [from, to] = [days[Math.max(at, 0)], days[at + 1]];
    if (from === undefined) return 0;
    if (at < 0 || to === undefined) return Math.max(at, 0) + daysBetween(from, day) / year;
    return at + daysBetween(from, day) / daysBetween(from, to);
  };
}
