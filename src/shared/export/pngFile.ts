import { addPngChunks } from './addPngChunks.ts';
import { fontFace } from './fontFace.ts';
import { pngPapers } from './pngPapers.ts';
import { rasterise } from './rasterise.ts';
import { svgForCanvas } from './svgForCanvas.ts';
import type { TakeAway } from './TakeAway.ts';

interface PngOptions {
  width: number;
  height: number;
  /** In pixels per inch. */
  resolution: number;
  site: string;
}

/** A drawing, the text of an SVG file, as a PNG file in pixels that carries the figure's papers. */
export async function pngFile(
  svg: string,
  figure: Omit<TakeAway, 'chart'>,
  { width, height, resolution, site }: PngOptions,
): Promise<Blob> {
  const size = { width, height };
  const png = await rasterise(svgForCanvas(svg, size, await fontFace()), size);
  return new Blob(addPngChunks(png, pngPapers(figure, site, resolution)), { type: 'image/png' });
}
