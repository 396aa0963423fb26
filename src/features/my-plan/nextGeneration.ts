/**
 * The number of a plan that takes the place of another as a whole. Greater than the one before;
 * of the clock's milliseconds, so that two tabs do not come to the same one by counting.
 */
export function nextGeneration(before: number): number {
  return Math.max(Date.now(), before + 1);
}
