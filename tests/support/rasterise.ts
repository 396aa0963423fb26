import { palettePng } from '#app/social-cards/palettePng.ts';
import { svgPainter } from '#app/social-cards/svgPainter.ts';

/** Enough for the colours of a drawing and the blends at their edges. */
const colours = 64;

/**
 * The text of an SVG file as a small PNG file, so many pixels wide: the same pixels on every
 * machine, as no browser and no typeface of the machine has a part in it.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  const paint = await svgPainter();
  return palettePng(paint(svg, width), colours);
}
