/**
 * Starts of bars that lie end to end, moved back just so far that each bar is at least `least`
 * long and the last ends at `end`. `starts` in ascending order, all in one unit. Where all of them
 * fit, none moves.
 */
export function keepApart(starts: readonly number[], end: number, least: number): number[] {
  let next = end;
  return starts
    .toReversed()
    .map((start) => {
      next = Math.min(start, next - least);
      return next;
    })
    .reverse();
}
