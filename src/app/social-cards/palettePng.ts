import { deflateSync } from 'node:zlib';
import { pngChunk } from '#shared/export/pngChunk.ts';
import { paletteOf } from './paletteOf.ts';
import type { Raster } from './Raster.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Bits of a pixel, and the kind of PNG whose pixels name colours of a palette. */
const depth = 8;
const indexed = 3;

/**
 * A picture as a PNG file in at most so many colours (2 to 256): a third the size of one in full
 * colour. `papers`: chunks that tell what it is.
 */
export function palettePng(
  raster: Raster,
  most = 256,
  papers: readonly Uint8Array[] = [],
): Uint8Array {
  const { width, height } = raster;
  const { colours, places } = paletteOf(raster, most);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([depth, indexed], 8);
  // Each row behind the number of its filter: none, which suits areas of one colour.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    ...papers,
    pngChunk('PLTE', Uint8Array.from(colours.flatMap((one) => [one >> 16, one >> 8, one]))),
    pngChunk('IDAT', deflateSync(rows, { level: 9 })),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
