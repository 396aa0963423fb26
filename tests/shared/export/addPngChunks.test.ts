import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { addPngChunks } from '#shared/export/addPngChunks.ts';
import { pngChunk } from '#shared/export/pngChunk.ts';

/** Two pixels: red, and blue half transparent. */
function smallPng(): Uint8Array<ArrayBuffer> {
  const png = new PNG({ width: 2, height: 1 });
  png.data.set([255, 0, 0, 255, 0, 0, 255, 128]);
  return new Uint8Array(PNG.sync.write(png));
}

function joined(parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts);
}

function typesIn(file: Buffer): string[] {
  const types = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    types.push(file.toString('latin1', at + 4, at + 8));
  }
  return types;
}

it('puts chunks behind the header and leaves the picture as it was', () => {
  const note = pngChunk('tEXt', new TextEncoder().encode('Comment\0made up'));
  const file = joined(addPngChunks(smallPng(), [note]));
  expect(typesIn(file).slice(0, 2)).toEqual(['IHDR', 'tEXt']);
  // Checks every checksum.
  expect([...PNG.sync.read(file).data]).toEqual([255, 0, 0, 255, 0, 0, 255, 128]);
});

it('lets a new resolution take the place of an old one', () => {
  const once = joined(addPngChunks(smallPng(), [pngChunk('pHYs', new Uint8Array(9))]));
  const twice = joined(
    addPngChunks(new Uint8Array(once), [
      pngChunk('pHYs', Uint8Array.of(0, 0, 0, 7, 0, 0, 0, 7, 1)),
    ]),
  );
  expect(typesIn(twice).filter((type) => type === 'pHYs')).toHaveLength(1);
  expect(twice.readUInt32BE(8 + 25 + 8)).toBe(7);
});

it('refuses what is no PNG file', () => {
  expect(() => addPngChunks(Uint8Array.of(0xff, 0xd8, 0xff), [])).toThrow('This is no PNG file');
});
