/**
 * The baseline of text of a size whose letters are centred on a height. Written out as a number:
 * drawing programs do not agree on baselines relative to the type size.
 */
export function onLine(middle: number, size: number): number {
  return Math.round((middle + size * 0.35) * 10) / 10;
}
