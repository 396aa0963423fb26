import type { EmbedHeights, WidthAndHeight } from './embedHeights.ts';

type Measured = readonly [first: WidthAndHeight, ...later: WidthAndHeight[]];

/**
 * Few straight lines through many measured heights. They pass no lower than any measured height,
 * and at most twice `tolerance`, in pixels, over it.
 */
export function outlineHeights(measured: Measured, tolerance: number): EmbedHeights {
  const lift = ([width, height]: WidthAndHeight): WidthAndHeight => [width, height + tolerance];
  const corners: WidthAndHeight[] = [];
  let from = 0;
  while (from < measured.length - 1) {
    let to = from + 1;
    while (to + 1 < measured.length && isStraight(measured.slice(from, to + 2), tolerance)) to += 1;
    corners.push(...measured.slice(to, to + 1));
    from = to;
  }
  return [lift(measured[0]), ...corners.map(lift)];
}

function isStraight(stretch: readonly WidthAndHeight[], tolerance: number): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined) return true;
  const slope = (last[1] - first[1]) / (last[0] - first[0]);
  return stretch.every(
    ([width, height]) => Math.abs(height - first[1] - slope * (width - first[0])) <= tolerance,
  );
}
