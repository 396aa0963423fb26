import { expect, it } from 'vitest';
import { crc32 } from '#shared/export/crc32.ts';

it.each([
  // The check value of the algorithm, and the checksum every PNG file ends with.
  ['123456789', 0xcbf43926],
  ['IEND', 0xae426082],
  ['', 0],
])('of %j is as published', (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
