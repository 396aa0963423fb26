import type { Raster } from './Raster.ts';

interface Palette {
  /** Red, green and blue as one number each, the most frequent first. */
  colours: readonly number[];
  /** Place in `colours` of each pixel. */
  places: Uint8Array;
}

/** Colours nearer than this (a square of distance) to a more frequent one are not worth a place. */
const nearest = 3 * 4 ** 2;

/** Place of the colour that looks most like another, and how far apart they are. */
function closest(colours: readonly number[], wanted: number): { place: number; apart: number } {
  const [red, green, blue] = [wanted >> 16, (wanted >> 8) & 255, wanted & 255];
  let [place, apart] = [0, Infinity];
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    const here =
      (red - (colour >> 16)) ** 2 +
      (green - ((colour >> 8) & 255)) ** 2 +
      (blue - (colour & 255)) ** 2;
    if (here < apart) [place, apart] = [at, here];
  }
  return { place, apart };
}

/**
 * A picture in at most so many colours (2 to 256), without regard to opacity. Its most frequent
 * colours stay exactly as they are: a drawing is areas of one colour with blends at their edges.
 */
export function paletteOf({ width, height, pixels }: Raster, most: number): Palette {
  const counts = new Map<number, number>();
  const seen = new Uint32Array(width * height);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  let [last, run] = [-1, 0];
  // Counted in runs: most pixels are as the one before them.
  for (let at = 0; at < seen.length; at += 1) {
    const colour = view.getUint32(at * 4) >>> 8;
    if (colour !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [colour, 0];
    }
    run += 1;
    seen[at] = colour;
  }
  counts.set(last, (counts.get(last) ?? 0) + run);
  counts.delete(-1);

  const byFrequency = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const colours: number[] = [];
  for (const [colour] of byFrequency) {
    if (colours.length === most) break;
    if (counts.size <= most || closest(colours, colour).apart >= nearest) colours.push(colour);
  }

  const placeOf = new Map(byFrequency.map(([colour]) => [colour, closest(colours, colour).place]));
  const places = new Uint8Array(seen.length);
  let place = 0;
  for (let at = 0; at < seen.length; at += 1) {
    const colour = seen[at] ?? 0;
    if (at === 0 || colour !== seen[at - 1]) place = placeOf.get(colour) ?? 0;
    places[at] = place;
  }
  return { colours, places };
}
