/** Whole calendar months from one ISO day to a later one: `2024-05-16` to `2026-08-20` is 27. */
export function wholeMonths(from: string, to: string): number {
  const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthsOf(to) - monthsOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}
