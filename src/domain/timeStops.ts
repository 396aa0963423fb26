/** The year of the first SIF reports: nothing was graded this way before. */
export const firstYear = 2014;

/**
 * The days the time control stops at: the end of every year from 2014, then the day the data
 * reach to. A year whose end is that day appears once.
 */
export function timeStops(dataAsAt: string): string[] {
  const stops: string[] = [];
  for (let year = firstYear; `${year}-12-31` < dataAsAt; year += 1) stops.push(`${year}-12-31`);
  return [...stops, dataAsAt];
}

/** A day moved into the time the data cover: from January 2014 to the data-as-at day. */
export function clampDay(day: string, dataAsAt: string): string {
  const earliest = `${firstYear}-01-01`;
  return day < earliest ? earliest : day > dataAsAt ? dataAsAt : day;
}
