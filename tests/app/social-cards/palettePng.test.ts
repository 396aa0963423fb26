import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { paletteOf } from '#app/social-cards/paletteOf.ts';
import { palettePng } from '#app/social-cards/palettePng.ts';
import { pngChunk } from '#shared/export/pngChunk.ts';

const [white, red, pink, blue] = [
  [255, 255, 255],
  [200, 0, 0],
  [202, 2, 2],
  [0, 0, 200],
] as const;

/** Pixels in a row. */
function raster(...colours: (readonly [number, number, number])[]) {
  const pixels = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
  return { width: colours.length, height: 1, pixels };
}

test('few colours stay as they are, however alike', () => {
  const { colours, places } = paletteOf(raster(white, white, red, pink), 256);
  expect(colours).toHaveLength(3);
  expect([...places].map((place) => colours[place])).toEqual([
    0xffffff, 0xffffff, 0xc80000, 0xca0202,
  ]);
});

test('of too many, the frequent ones stay and the others become what they look most like', () => {
  const { colours, places } = paletteOf(raster(white, white, red, red, blue, blue, pink), 3);
  expect(colours).toEqual([0x0000c8, 0xc80000, 0xffffff]);
  expect(colours[places[6] ?? 0]).toBe(0xc80000);
});

test('another program reads the same pixels from the file', () => {
  const two = raster(white, red, blue, blue, pink, white);
  const { width, height, data } = PNG.sync.read(
    Buffer.from(palettePng({ ...two, width: 3, height: 2 })),
  );
  expect([width, height]).toEqual([3, 2]);
  expect([...data]).toEqual([...two.pixels]);
});

test('papers stand in the file, behind its header', () => {
  const note = pngChunk('tEXt', new TextEncoder().encode('Title\0Made up'));
  const file = Buffer.from(palettePng(raster(white, red), 256, [note]));
  const [header, paper, palette] = ['IHDR', 'tEXt', 'PLTE'].map((type) => file.indexOf(type));
  expect(header).toBe(12);
  expect(paper).toBeGreaterThan(12);
  expect(palette).toBeGreaterThan(paper ?? 0);
  expect(PNG.sync.read(file).width).toBe(2);
});
