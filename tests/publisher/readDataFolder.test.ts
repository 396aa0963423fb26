import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

test('reads the CSVs alone, by name, and keeps marks and broken bytes for the checks', async () => {
  const folder = await temporaryFolder();
  await writeFiles(
    folder,
    new Map([
      ['README.md', '# no'],
      ['b.csv', '\uFEFFx\n'],
    ]),
  );
  // é in Latin-1.
  await writeFile(join(folder, 'a.csv'), Uint8Array.of(0x63, 0xe9, 0x0a));
  expect([...(await readDataFolder(folder))]).toEqual([
    ['a.csv', 'c\uFFFD\n'],
    ['b.csv', '\uFEFFx\n'],
  ]);
});
