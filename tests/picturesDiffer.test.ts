import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { picturesDiffer } from '#tests/support/picturesDiffer.ts';

/** A white picture with so many black pixels. */
function picture(black: number, width = 20): Buffer {
  const png = new PNG({ width, height: 20 });
  png.data.fill(255);
  for (let at = 0; at < black; at += 1) png.data.fill(0, at * 4, at * 4 + 3);
  return PNG.sync.write(png);
}

test('pictures of the same look do not differ, nor do they by a handful of pixels', () => {
  expect(picturesDiffer(picture(60), picture(60))).toBeNull();
  expect(picturesDiffer(picture(60), picture(66))).toBeNull();
});

test('another look differs, and is shown', () => {
  const difference = picturesDiffer(picture(0), picture(80));
  expect(difference?.what).toBe('differs in 80 pixels');
  expect(PNG.sync.read(Buffer.from(difference?.picture ?? [])).width).toBe(20);
});

test('another size is said', () => {
  expect(picturesDiffer(picture(0), picture(0, 30))).toEqual({
    what: 'is 30 by 20 pixels instead of 20 by 20',
    picture: null,
  });
});
