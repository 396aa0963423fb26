import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyImport } from '#publisher/import/apply/applyImport.ts';
import { wholeWrites } from '#publisher/import/apply/wholeWrites.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { importTiny } from '#tests/support/importTiny.ts';
import { sheetCells } from '#tests/support/sheetCells.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

const { put } = sheetCells;

test('an import that was interrupted is finished by the next', async () => {
  const { again, folder, before } = await importTiny();
  const text = (before.get('sources.csv') ?? '').replace('Made up for tests', 'Imagined for tests');
  await writeFile(join(folder, '.sources.csv.importing'), text);
  await writeFile(
    join(folder, '.import-journal.json'),
    JSON.stringify(['themes.csv', 'sources.csv']),
  );
  const next = await again();
  expect(next.printed).toContain('An import that was interrupted has been finished.');
  expect(next.after.get('sources.csv')).toBe(text);
  expect(next.after.get('themes.csv')).toBe(before.get('themes.csv'));
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('one that was interrupted before it was whole is undone by the next', async () => {
  const { again, folder, before } = await importTiny();
  await writeFile(join(folder, '.sources.csv.importing'), 'half of a fi');
  const next = await again();
  expect(next.printed).toContain('An import that was interrupted has been undone.');
  expect(next.after).toEqual(before);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

/** What lies in the folder after so many steps of a write of two files. */
const steps: [step: string, waiting: string[], hasJournal: boolean, moved: string[]][] = [
  ['nothing was written down', [], false, []],
  ['one file waits', ['sources.csv'], false, []],
  ['both wait', ['sources.csv', 'themes.csv'], false, []],
  ['both wait, and the journal', ['sources.csv', 'themes.csv', '.import-journal.json'], false, []],
  ['the journal is in place', ['sources.csv', 'themes.csv'], true, []],
  ['one file is in place', ['themes.csv'], true, ['sources.csv']],
  ['both are in place', [], true, ['sources.csv', 'themes.csv']],
];

test.each(steps)('cut off when %s: all of it or nothing', async (_, waiting, hasJournal, moved) => {
  const { again, folder, before } = await importTiny();
  const news = new Map(
    ['sources.csv', 'themes.csv'].map((name) => [name, (before.get(name) ?? '').trimEnd()]),
  );
  news.set('.import-journal.json', JSON.stringify(['sources.csv', 'themes.csv']));
  for (const name of waiting) {
    await writeFile(join(folder, `.${name}.importing`), news.get(name) ?? '');
  }
  for (const name of moved) await writeFile(join(folder, name), news.get(name) ?? '');
  const journal = '.import-journal.json';
  if (hasJournal) await writeFile(join(folder, journal), news.get(journal) ?? '');
  expect(await wholeWrites.finish(folder)).toBe(
    hasJournal ? 'finished' : waiting.length > 0 ? 'undone' : null,
  );
  const now = (await again()).after;
  for (const name of ['sources.csv', 'themes.csv']) {
    expect(now.get(name), name).toBe(hasJournal ? news.get(name) : before.get(name));
  }
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('where the folder cannot be written, that is told, and nothing is', async () => {
  const { again, folder, before } = await importTiny(({ latest, history }) => {
    put(latest, 'K6', 'Good');
    put(history, 'M9', 'Good');
  });
  // A folder where a new file is to wait: even who may write everywhere cannot write it.
  await mkdir(join(folder, '.judgements.csv.importing/x'), { recursive: true });
  await expect(
    wholeWrites.write(
      folder,
      new Map([
        ['inspections.csv', ''],
        ['judgements.csv', ''],
      ]),
    ),
  ).rejects.toThrow('it is a folder, not a file; nothing was written');
  const { after, printed, status } = await again('--apply', '--take', 'all');
  expect(after).toEqual(before);
  expect(status).toBe(1);
  expect(printed).toContain(`The folder of the data set, ${folder}: `);
});

/** A release that adds itself to sources.csv, and nothing else. */
const extent = {
  title: 'Outcomes as at 31 March 2025',
  publishedOn: null,
  asAt: null,
  publishedBy: null,
  address: null,
};
const applied = { added: [], values: [], today: '2026-07-20' };

test('an import that cannot be written says so and has written nothing', async () => {
  const { folder, before } = await importTiny();
  await mkdir(join(folder, '.sources.csv.importing/x'), { recursive: true });
  const why = 'it is a folder, not a file; nothing was written.';
  expect(await applyImport(folder, before, applied, extent)).toEqual({
    passed: false,
    lines: [`The data set could not be written, ${folder}: ${why}`],
  });
  expect(await readDataFolder(folder)).toEqual(before);
});

test('another command at the same time: all is written, or it is said that nothing was', async () => {
  const { folder, before } = await importTiny();
  const names = ['sources.csv', 'themes.csv'];
  const files = (mark: string) => new Map(names.map((name) => [name, `${mark} ${name}`]));
  for (let count = 0; count < 20; count += 1) {
    await writeFiles(folder, before);
    const written = await Promise.allSettled([
      wholeWrites.write(folder, files('one')),
      wholeWrites.finish(folder),
    ]);
    const after = await readDataFolder(folder);
    const wanted = written[0].status === 'fulfilled' ? files('one') : before;
    for (const name of names) expect(after.get(name)).toBe(wanted.get(name));
    await wholeWrites.finish(folder);
  }
});

test('what was changed while it was compared is not written over', async () => {
  const { folder, before } = await importTiny();
  const themes = (before.get('themes.csv') ?? '').replace('Front door', 'The front door');
  await writeFile(join(folder, 'themes.csv'), themes);
  expect(await applyImport(folder, before, applied, extent)).toEqual({
    passed: false,
    lines: [
      'Changed while it was compared: themes.csv. Nothing was written; run the import again.',
    ],
  });
  expect(await readDataFolder(folder)).toEqual(new Map(before).set('themes.csv', themes));
});

test('a journal that names a file elsewhere is not followed', async () => {
  const { again, folder } = await importTiny();
  await writeFile(join(folder, '.import-journal.json'), JSON.stringify(['../other.csv']));
  const next = await again('--apply');
  expect(next.status).toBe(1);
  expect(next.printed).toContain(`${folder}: .import-journal.json in it is no list of tables`);
  expect(next.after).toEqual(next.before);
});
