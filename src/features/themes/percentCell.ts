/** A share as a table that leaves the site holds it: in percent, to one decimal. */
export function percentCell(percent: number | null): number | null {
  return percent === null ? null : Math.round(percent * 10) / 10;
}
