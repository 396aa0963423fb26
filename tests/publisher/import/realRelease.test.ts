import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { importCommand } from '#publisher/import/importCommand.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

const file = '../shared/fixtures/LA_Inspection_Outcomes_as_at_31_March_2025.ods';
const isThere = existsSync(file);
if (!isThere) process.stdout.write(`${basename(file)} is not there: its import was not tested.\n`);

interface Found {
  status: number;
  printed: string;
  report: Record<string, string>[];
}

/** Imports the release onto a copy of the data set. */
async function importReal(dataFolder: string, ...args: string[]): Promise<Found> {
  const cwd = await temporaryFolder();
  let printed = '';
  const status = await importCommand([resolve(file), '--data', dataFolder, ...args], {
    now: new Date('2026-11-26T12:00:00Z'),
    write: (text) => (printed += text),
    cwd,
  });
  const text = await readFile(join(cwd, 'import-report.csv'), 'utf8');
  return { status, printed, report: parse(text, { columns: true }) };
}

test.runIf(isThere)('the release of 2025 changes no grade, and nothing else', async () => {
  const before = await readDataFolder('public/data');
  const { status, printed, report } = await importReal(resolve('public/data'));
  expect(status).toBe(0);
  // 153 councils, 112 inspections and visits of the year, 271 of the history.
  expect(printed).toContain('Read 536 rows of 3 tables: 331 inspections and visits, 331 of them');
  expect(printed).toContain('0 new, 0 changed, 0 in conflict, 1 gone');
  expect(await readDataFolder('public/data')).toEqual(before);
  // A visit to Peterborough that a newspaper told of is not in Ofsted’s list of the year: a known fault.
  expect(printed).toContain('"Ofsted does not list a visit of July 2024"');
  expect(report.filter(({ what }) => what !== 'note').map(({ what, id }) => [what, id])).toEqual([
    ['gone', 'peterborough-monitoring-visit-2024-07-30'],
  ]);
  // The codes these two had until 2025.
  expect(report.filter(({ what }) => what === 'note').map(({ message }) => message)).toEqual([
    'Barnsley: "E08000016" is not its code today (E08000038); it was read by its name',
    'Sheffield: "E08000019" is not its code today (E08000039); it was read by its name',
  ]);
});

test.runIf(isThere)('what is taken out of the data set comes back from the release', async () => {
  const cwd = await temporaryFolder();
  const folder = join(cwd, 'data');
  await mkdir(folder);
  const files = await readDataFolder('public/data');
  const id = 'wigan-focused-visit-2024-10-29';
  const lines = (files.get('inspections.csv') ?? '').split('\n');
  const without = lines.filter((line) => !line.startsWith(`${id},`));
  expect(without).toHaveLength(lines.length - 1);
  await writeFiles(folder, new Map([...files, ['inspections.csv', without.join('\n')]]));
  const { status } = await importReal(folder, '--apply');
  expect(status).toBe(0);
  const after = await readDataFolder(folder);
  // With the id it had, and the day it was read.
  expect((after.get('inspections.csv') ?? '').split('\n')).toEqual(
    lines.map((line) => (line.startsWith(`${id},`) ? `${line}2026-11-26` : line)),
  );
  expect(after.get('judgements.csv')).toBe(files.get('judgements.csv'));
  expect(after.get('sources.csv')).toBe(files.get('sources.csv'));
});
