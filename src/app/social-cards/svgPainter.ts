import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { paintingFiles } from './paintingFiles.ts';
import type { Raster } from './Raster.ts';

/** `width` in pixels; left out: the drawing's own. */
type PaintSvg = (svg: string, width?: number) => Raster;

async function start(): Promise<PaintSvg> {
  const { renderer, fonts } = await paintingFiles();
  await initWasm(renderer);
  const font = { fontBuffers: fonts, defaultFontFamily: 'Public Sans', loadSystemFonts: false };
  return (svg, width) => {
    const drawing = new Resvg(svg, {
      font,
      ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
    });
    const image = drawing.render();
    const raster = { width: image.width, height: image.height, pixels: image.pixels };
    image.free();
    drawing.free();
    return raster;
  };
}

let started: Promise<PaintSvg> | null = null;

/**
 * Paints the text of an SVG file outside a browser, with no typeface but the site's: the same pixels
 * on every machine. The renderer is started once.
 */
export function svgPainter(): Promise<PaintSvg> {
  started ??= start();
  return started;
}
