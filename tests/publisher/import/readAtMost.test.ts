import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAtMost } from '#publisher/import/readAtMost.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

test.each([
  ['nothing', 0, 0],
  ['less', 9, 9],
  ['as much', 10, 10],
  ['one byte more', 11, 11],
  ['far more', 5_000, 11],
])('of at most 10 bytes, a file of %s', async (_, size, read) => {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, Buffer.from(Array.from({ length: size }, (_byte, at) => at % 256)));
  const bytes = await readAtMost(path, 10);
  expect([...bytes]).toEqual(Array.from({ length: read }, (_byte, at) => at));
});

test('a file of several reads is put together', async () => {
  const path = join(await temporaryFolder(), 'file');
  const whole = Buffer.alloc(2_500_001, 'abc');
  await writeFile(path, whole);
  expect(whole.equals(await readAtMost(path, 3_000_000))).toBe(true);
});
