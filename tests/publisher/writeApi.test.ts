import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeApi } from '#publisher/writeApi.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

async function listed(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

test('takes the place of the old API, all of it, and of nothing else', async () => {
  const site = await temporaryFolder();
  await writeFiles(site, new Map([['index.html', 'page']]));
  await writeApi(site, new Map([['api/v1/old.json', '1']]));
  await writeApi(
    site,
    new Map([
      ['api/v1/metadata.json', '2'],
      ['api/v1/councils/eastmere.json', '3'],
    ]),
  );
  expect(await listed(site)).toEqual([
    'api',
    'api/v1',
    'api/v1/councils',
    'api/v1/councils/eastmere.json',
    'api/v1/metadata.json',
    'index.html',
  ]);
  expect(await readFile(join(site, 'api/v1/councils/eastmere.json'), 'utf8')).toBe('3');
});

test('when a file cannot be written the old API is as it was', async () => {
  const site = await temporaryFolder();
  await writeApi(site, new Map([['api/v1/metadata.json', 'old']]));
  // A name can't be a file and a folder at once.
  const impossible = new Map([
    ['api/v1/metadata.json', 'new'],
    ['api/v1/metadata.json/more.json', 'new'],
  ]);
  await expect(writeApi(site, impossible)).rejects.toThrow();
  expect(await listed(site)).toEqual(['api', 'api/v1', 'api/v1/metadata.json']);
  expect(await readFile(join(site, 'api/v1/metadata.json'), 'utf8')).toBe('old');
});

test('a path outside the API is refused before anything is written', async () => {
  const site = await temporaryFolder();
  await expect(writeApi(site, new Map([['api/v1/../x.json', '']]))).rejects.toThrow(
    'api/v1/../x.json is not below api/v1',
  );
  expect(await listed(site)).toEqual([]);
});

test('an old API that is a mere folder is replaced too', async () => {
  const site = await temporaryFolder();
  await mkdir(join(site, 'api/v1'), { recursive: true });
  await writeApi(site, new Map([['api/v1/metadata.json', '1']]));
  expect(await listed(site)).toEqual(['api', 'api/v1', 'api/v1/metadata.json']);
});
