import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { formatProblem } from '#publisher/problem.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { applyImport } from './apply/applyImport.ts';
import { wholeWrites } from './apply/wholeWrites.ts';
import { compareRelease, type Comparison } from './compare/compareRelease.ts';
import { readImportData } from './compare/readImportData.ts';
import { fileErrorWords } from './fileErrorWords.ts';
import { importLimits } from './importLimits.ts';
import { importOptions, importUsage, type ImportOptions } from './importOptions.ts';
import { indexCouncils } from './meaning/indexCouncils.ts';
import { readRelease } from './meaning/readRelease.ts';
import { readAtMost } from './readAtMost.ts';
import { readReleaseFile } from './readReleaseFile.ts';
import type { ImportReport } from './report/ImportReport.ts';
import { reportCsv } from './report/reportCsv.ts';
import { reportLines } from './report/reportLines.ts';
import { takenDifferences } from './takenDifferences.ts';

export interface ImportSurroundings {
  /** For dates that lie ahead and for `read_on`. */
  now: Date;
  /** Takes what is printed, whole lines. */
  write: (text: string) => void;
  /** Where paths begin, and where the report is written. */
  cwd: string;
}

/** What stops an import, told without a trace of the code: it is the keeper’s to mend. */
class Stopped extends Error {}

/** Reads or writes what lies at a path; where that fails, the path is told and why. */
async function reached<Value>(
  what: string,
  path: string,
  reach: (path: string) => Promise<Value>,
): Promise<Value> {
  try {
    return await reach(path);
  } catch (error) {
    throw new Stopped(`${what}, ${path}: ${fileErrorWords(error)}.`);
  }
}

/** The report replaces what was there: neither what is imported nor a table of the data set. */
function checkReportPlace(report: string, file: string, folder: string): void {
  if (report !== file && dirname(report) !== folder) return;
  const found = report === file ? 'it is the file to import' : 'it lies among the tables';
  throw new Stopped(`The report, ${report}: ${found}. Name another place with --report FILE.`);
}

async function runImport(
  { file, apply, take, dataFolder, reportFile }: ImportOptions,
  { now, write, cwd }: ImportSurroundings,
): Promise<number> {
  const print = (...lines: string[]): void => {
    write(lines.map((line) => `${line}\n`).join(''));
  };
  const folder = resolve(cwd, dataFolder);
  const filePath = resolve(cwd, file);
  const reportPath = resolve(cwd, reportFile);
  const today = now.toISOString().slice(0, 10);
  const inFolder = <Value>(reach: (path: string) => Promise<Value>): Promise<Value> =>
    reached('The folder of the data set', folder, reach);
  checkReportPlace(reportPath, filePath, folder);
  const before = await inFolder(wholeWrites.finish);
  if (before === 'finished') print('An import that was interrupted has been finished.');
  if (before === 'undone') print('An import that was interrupted has been undone.');
  const files = await inFolder(readDataFolder);
  const { data, problems: dataProblems } = readImportData(files);
  if (dataProblems.length > 0) {
    print(
      'The data set itself has errors. Mend them first (npm run data:check); nothing was compared.',
      ...dataProblems.slice(0, 20).map((problem) => `error: ${formatProblem(problem)}`),
    );
    return 1;
  }
  const bytes = await reached('The file', filePath, (path) =>
    readAtMost(path, importLimits.fileBytes),
  );
  const name = basename(file);
  const read = await readReleaseFile(name, bytes);
  const starts = new Set(
    data.inspections.map((row) => `${row.council_id} ${row.started_on ?? ''}`),
  );
  const isReadable = !read.problems.some(({ severity }) => severity === 'error');
  const release = readRelease(name, isReadable ? read.sheets : [], {
    councils: indexCouncils(data.councils, data['council-aliases'], data['council-successions']),
    themes: new Set(data.inspections.flatMap(({ theme }) => theme ?? [])),
    today,
    isKnown: (councilId, startedOn) => starts.has(`${councilId} ${startedOn}`),
  });
  const problems = [...read.problems, ...(isReadable ? release.problems : [])];
  const stops = problems.some(({ severity }) => severity === 'error');
  const compared: Comparison = stops
    ? { differences: [], matched: 0, agreed: new Set(), problems: [] }
    : compareRelease(release, data);
  const report: ImportReport = {
    file: name,
    extent: release.extent,
    tables: release.tables,
    inspections: release.inspections.length,
    matched: compared.matched,
    differences: compared.differences,
    problems: [...problems, ...compared.problems],
    notes: release.notes,
    councilNames: new Map(data.councils.map((row) => [row.council_id, row.name])),
  };
  const writeReport = (written: ReadonlySet<string>): Promise<void> =>
    reached('The report', reportPath, (path) => writeFile(path, reportCsv(report, written)));
  await writeReport(new Set());
  print(...reportLines(report), '', `The whole report: ${reportFile}`);
  if (stops) {
    print('Nothing was changed: mend the errors first.');
    return 1;
  }
  const { applied, unknown } = takenDifferences(compared, take, today);
  if (unknown.length > 0) {
    print(
      `There is no conflict of this name: ${unknown.join(', ')}. The ids of conflicts stand in brackets above, and in the report. Nothing was changed.`,
    );
    return 1;
  }
  const ids = [...applied.added, ...applied.values].map(({ id }) => id);
  if (ids.length === 0) {
    print('There is nothing to write. Nothing was changed.');
    return 0;
  }
  if (!apply) {
    print(`Nothing was changed. With --apply, ${ids.length} of these would be written.`);
    return 0;
  }
  const { passed, lines } = await applyImport(folder, files, applied, release.extent);
  print(...lines);
  if (!passed) return 1;
  await writeReport(new Set(ids));
  return 0;
}

/**
 * Compares a release, or a CSV of inspections, with the data set and, with `--apply`, writes what is
 * new or changed. Gives the exit status: 1 where something is wrong. Never throws.
 */
export async function importCommand(
  args: readonly string[],
  surroundings: ImportSurroundings,
): Promise<number> {
  const { write } = surroundings;
  const options = importOptions(args);
  if (options === null || typeof options === 'string') {
    write([...(options === null ? [] : [options]), importUsage, ''].join('\n'));
    return options === null ? 0 : 1;
  }
  try {
    return await runImport(options, surroundings);
  } catch (error) {
    const isKnown = error instanceof Stopped;
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    write(isKnown ? `${error.message}\n` : `The import failed, which it should not: ${trace}\n`);
    return 1;
  }
}
