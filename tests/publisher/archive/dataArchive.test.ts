import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dataArchive } from '#publisher/archive/dataArchive.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const papers = {
  title: 'Inspections of imaginary councils',
  dataAsAt: '2026-06-30',
  checkedOn: '2026-07-15',
  version: '0123456789ab',
  licence: {
    name: 'Open Government Licence v3.0',
    address: 'https://licence.example/',
    attribution: 'Made up for tests.',
  },
};

test('the archive of the real data opens to the same bytes as the folder holds', async () => {
  const folder = 'public/data';
  const files = await readDataFolder(folder);
  files.set('README.md', await readFile(join(folder, 'README.md'), 'utf8'));
  const opened = unzipSync(dataArchive(files, { ...papers, dataAsAt: '2026-08-20' }));
  const root = 'inspections-of-childrens-services-2026-08-20/';
  const names = (await readdir(folder)).filter((name) => /\.csv$|^README\.md$/.test(name));
  expect(names.length).toBe(18);
  for (const name of names) {
    const bytes = opened[root + name];
    expect(Buffer.from(bytes ?? []).equals(await readFile(join(folder, name))), name).toBe(true);
  }
  const made = ['CITATION.cff', 'CITATION.txt', 'LICENCE.txt', 'datapackage.json'];
  expect(Object.keys(opened).sort()).toEqual([...names, ...made].map((name) => root + name).sort());
});

test('the same files in another order make the same bytes, and another file makes others', () => {
  const one = dataArchive(tinyDataSet(), papers);
  const turned = dataArchive(new Map([...tinyDataSet()].reverse()), papers);
  expect(Buffer.from(turned).equals(Buffer.from(one))).toBe(true);
  const edited = new Map([...tinyDataSet(), ['themes.csv', 'theme_id\n']]);
  expect(Buffer.from(dataArchive(edited, papers)).equals(Buffer.from(one))).toBe(false);
});

test('the licence and the citation stand beside the files', () => {
  const opened = unzipSync(dataArchive(tinyDataSet(), { ...papers, site: 'https://site.example' }));
  const text = (name: string) =>
    strFromU8(
      opened[`inspections-of-childrens-services-2026-06-30/${name}`] ?? new Uint8Array(),
    ).split('\n');
  expect(text('CITATION.txt')).toEqual([
    'Council Inspection Tracker (2026) Inspections of imaginary councils [Dataset]. Version 0123456789ab, data to 30 June 2026. Available at: https://site.example/data.',
    '',
    'Made up for tests.',
    '',
  ]);
  const licence = text('LICENCE.txt');
  expect(licence).toContain('Open Government Licence v3.0');
  expect(licence).toContain('https://licence.example/');
  expect(licence).toContain('Made up for tests.');
});
