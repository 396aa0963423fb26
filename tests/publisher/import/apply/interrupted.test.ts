import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importTiny } from '#tests/support/importTiny.ts';

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

test('a journal that names a file elsewhere is not followed', async () => {
  const { again, folder } = await importTiny();
  await writeFile(join(folder, '.import-journal.json'), JSON.stringify(['../other.csv']));
  const next = await again('--apply');
  expect(next.status).toBe(1);
  expect(next.printed).toContain('The folder of the data set: ');
});
