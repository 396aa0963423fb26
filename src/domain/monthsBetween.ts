/**
 * Whole months from one ISO day to a later one: a month is over on the same day of the next, or on
 * the first of the one after where that has no such day.
 */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
