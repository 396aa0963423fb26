import { afterEach, describe, expect, it, vi } from 'vitest';
import { rasterise } from '#shared/export/rasterise.ts';
import { countObjectUrls } from '#tests/support/countObjectUrls.ts';

const size = { width: 20, height: 10 };
const refusal = 'This browser cannot draw a picture of 20 by 10 pixels.';

/** A browser with a canvas as far as the drawing goes: what comes out has this opacity and bytes. */
function giveCanvas({ opacity, decodes = true }: { opacity: number; decodes?: boolean }): void {
  vi.stubGlobal(
    'Image',
    class {
      src = '';
      decode = () => (decodes ? Promise.resolve() : Promise.reject(new Error('No picture')));
    },
  );
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({
        drawImage: () => undefined,
        getImageData: () => ({ data: [0, 0, 0, opacity] }),
      });
      convertToBlob = () => Promise.resolve(new Blob([Uint8Array.of(1, 2, 3)]));
    },
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives the bytes of the picture and its object URL back', async () => {
  const open = countObjectUrls();
  giveCanvas({ opacity: 255 });
  expect([...(await rasterise('<svg/>', size))]).toEqual([1, 2, 3]);
  expect(open.size).toBe(0);
});

describe('says so in plain words and gives the object URL back', () => {
  it.each([
    ['the canvas stays empty', { opacity: 0 }],
    ['the drawing cannot be read', { opacity: 255, decodes: false }],
  ])('where %s', async (_, canvas) => {
    const open = countObjectUrls();
    giveCanvas(canvas);
    await expect(rasterise('<svg/>', size)).rejects.toThrow(refusal);
    expect(open.size).toBe(0);
  });
});
