import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptVersions } from '#publisher/versions/keptVersions.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const version = {
  contract: 1,
  version: '0123456789ab',
  dataAsAt: '2026-06-30',
  files: { 'api/v1/councils.json': '{"name":"Skerry Isles – “far”"}' },
};

test('what is kept is read back as it was, one file each', async () => {
  const folder = await temporaryFolder();
  await keptVersions.write(folder, version);
  await keptVersions.write(folder, { ...version, version: 'ba9876543210' });
  await keptVersions.write(folder, version);
  expect((await readdir(join(folder, 'versions'))).sort()).toEqual([
    '0123456789ab.json.br',
    'ba9876543210.json.br',
  ]);
  expect(await keptVersions.read(folder)).toEqual([
    version,
    { ...version, version: 'ba9876543210' },
  ]);
});

test('a folder without kept versions has none', async () => {
  expect(await keptVersions.read(await temporaryFolder())).toEqual([]);
});

test('a damaged file, or one under another’s name, is told by its name', async () => {
  const folder = await temporaryFolder();
  const file = await keptVersions.write(folder, version);
  const renamed = join(folder, 'versions', 'ba9876543210.json.br');
  await rename(file, renamed);
  await expect(keptVersions.read(folder)).rejects.toThrow(
    'The kept version ba9876543210.json.br could not be read',
  );
  await writeFile(renamed, 'not compressed');
  await expect(keptVersions.read(folder)).rejects.toThrow('ba9876543210.json.br');
});
