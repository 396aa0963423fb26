import { expect, test } from 'vitest';
import { fileSize } from '#shared/format/fileSize.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [48_388, '48.4 kB'],
  [409_670, '410 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_471_473, '1.47 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
