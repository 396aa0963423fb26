import { rm } from 'node:fs/promises';
import { dataPaths } from '#contract/apiPaths.ts';
import type { DataRelease } from '#contract/changes.ts';
import { readDictionaryFile } from '#publisher/archive/readDictionaryFile.ts';
import { contentVersion } from '#publisher/contentVersion.ts';
import { formatProblem } from '#publisher/problem.ts';
import { publish } from '#publisher/publish.ts';
import { readDataSet } from '#publisher/read/readDataSet.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { summary } from '#publisher/summary.ts';
import { keptVersions } from '#publisher/versions/keptVersions.ts';
import { versionOf } from '#publisher/versions/versionOf.ts';
import { newRelease } from './newRelease.ts';
import { releaseFiles } from './releaseFiles.ts';

interface Request {
  /** Where the CSVs are. */
  folder: string;
  /** What the keepers say of the release; null: nothing. */
  note: string | null;
  /** ISO day of the release. */
  today: string;
  /** Address of the site, for the papers in the zip; null: they name none. */
  site: string | null;
}

interface Outcome {
  /** 0: released, or nothing to release. 1: an error, nothing was written. */
  status: 0 | 1;
  /** What to tell, lines with their ends. */
  text: string;
}

/** The day, and a number from the second release of one day on. */
function idOf(today: string, releases: readonly DataRelease[]): string {
  const last = releases.at(-1)?.id ?? '';
  if (!last.startsWith(today)) return today;
  return `${today}-${Number(last.slice(today.length + 1) || 1) + 1}`;
}

function told({ id, changes, opened, counts }: DataRelease): string {
  const rows = Object.entries(counts).map(
    ([table, { added, changed, removed }]) =>
      `  ${table}.csv: ${added} added, ${changed} changed, ${removed} removed\n`,
  );
  const what =
    opened === undefined
      ? `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`
      : 'the first release';
  return `Released ${id}: ${what}\n${rows.join('')}`;
}

/** The message of an error with those of its causes, as one line. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, ...(error.cause === undefined ? [] : [messageOf(error.cause)])].join(': ');
}

async function release({ folder, note, today, site }: Request): Promise<Outcome> {
  const files = await readDataFolder(folder);
  const releases = await releaseFiles.read(folder);
  const { problems, output, beside } = publish(files, releases, {
    dictionary: await readDictionaryFile(folder),
    site,
  });
  const set = readDataSet(files)['data-set'].rows[0];
  if (output === null || set === undefined) {
    const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    const text = [...errors, `${summary(problems)} Nothing was released.`, ''].join('\n');
    return { status: 1, text };
  }
  const last = releases.at(-1);
  if (last !== undefined && last.releasedOn > today) {
    const text = `Today is ${today}, and the last release is of ${last.releasedOn}: set the clock right. Nothing was released.\n`;
    return { status: 1, text };
  }
  const made = newRelease({
    files,
    before: last === undefined ? null : await releaseFiles.readArchive(folder, last),
    id: idOf(today, releases),
    releasedOn: today,
    dataAsAt: set.data_as_at,
    version: contentVersion(files),
    note,
  });
  if (made === null) {
    return { status: 0, text: `Nothing changed since the release ${last?.id ?? ''}.\n` };
  }

  const archive = beside.get(dataPaths.archive);
  if (!(archive instanceof Uint8Array)) {
    const text =
      'The folder has no dictionary (README.md), which every release holds. Nothing was released.\n';
    return { status: 1, text };
  }
  const version = versionOf(output);
  const kept: string[] = [];
  try {
    await releaseFiles.write(folder, made, archive, async () => {
      const known = await keptVersions.read(folder);
      const isKept = known.some((one) => one.version === version.version);
      if (!isKept) kept.push(await keptVersions.write(folder, version));
    });
  } catch (error) {
    await Promise.all(kept.map((file) => rm(file, { force: true })));
    throw error;
  }
  return { status: 0, text: told(made) };
}

/**
 * Releases a folder's data: checks them, compares them with the last release's archive and writes
 * what changed, the whole set as a zip, and the version that frozen figures are drawn from. All of
 * it or nothing. The same data and day give the same bytes.
 */
export async function releaseData(request: Request): Promise<Outcome> {
  try {
    return await release(request);
  } catch (error) {
    return { status: 1, text: `${messageOf(error)}. Nothing was released.\n` };
  }
}
