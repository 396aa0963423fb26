import type { Basis } from './standing.ts';
import { firstYear } from './timeStops.ts';

/**
 * The days England is counted on: every 31 March, as in Ofsted's figures; by publication also the
 * day the data reach to. By inspection there is no such day: the latest are not published yet.
 */
export function shareDays(dataAsAt: string, basis: Basis): string[] {
  const days: string[] = [];
  for (let year = firstYear; `${year}-03-31` <= dataAsAt; year += 1) days.push(`${year}-03-31`);
  return basis === 'publication' ? [...new Set([...days, dataAsAt])] : days;
}
