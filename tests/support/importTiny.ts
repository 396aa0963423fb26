import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { importCommand } from '#publisher/import/importCommand.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { tinyDataSet } from './tinyDataSet.ts';
import { tinyRelease, tinyReleaseSheets, type TinyRelease } from './tinyRelease.ts';
import { writeFiles } from './writeFiles.ts';
import { writeOds } from './writeOds.ts';

/** The day of every import in tests. */
export const importDay = '2026-07-20';

interface Given {
  /** The data set it is imported onto; `tinyDataSet` where it is not said. */
  files?: ReadonlyMap<string, string>;
  /** The file itself, in place of a changed release. */
  bytes?: Uint8Array | string;
  args?: readonly string[];
}

/** A folder with a data set and a file to import, and what comes of importing it. */
export interface Imported {
  status: number;
  printed: string;
  /** Rows of the report that was written, but for notes. */
  report: Record<string, string>[];
  notes: string[];
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
  /** Imports the same file once more. */
  again: (...args: readonly string[]) => Promise<Imported>;
  /** Folder of the data set. */
  folder: string;
}

async function run(cwd: string, args: readonly string[]): Promise<Imported> {
  const folder = join(cwd, 'data');
  const before = await readDataFolder(folder);
  const printed: string[] = [];
  const status = await importCommand(['release.bin', '--data', 'data', ...args], {
    now: new Date(`${importDay}T12:00:00Z`),
    write: (text) => printed.push(text),
    cwd,
  });
  const text = await readFile(join(cwd, 'import-report.csv'), 'utf8').catch(() => '');
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return {
    status,
    printed: printed.join(''),
    report: rows.filter(({ what }) => what !== 'note'),
    notes: rows.flatMap(({ what, message }) => (what === 'note' ? (message ?? '') : [])),
    before,
    after: await readDataFolder(folder),
    again: (...more) => run(cwd, more),
    folder,
  };
}

/** Imports a tiny release, after a change, in a folder of the test’s own. */
export async function importTiny(
  change: (release: TinyRelease) => void = () => undefined,
  { files = tinyDataSet(), bytes, args = [] }: Given = {},
): Promise<Imported> {
  const cwd = await temporaryFolder();
  const release = tinyRelease();
  change(release);
  await mkdir(join(cwd, 'data'));
  await writeFiles(join(cwd, 'data'), files);
  await writeFile(join(cwd, 'release.bin'), bytes ?? writeOds(tinyReleaseSheets(release)));
  return run(cwd, args);
}
