import { parseArgs } from 'node:util';
import { wholeWrites } from './import/apply/wholeWrites.ts';
import { importCommand } from './import/importCommand.ts';
import { formatProblem } from './problem.ts';
import { publish } from './publish.ts';
import { readDataFolder } from './readDataFolder.ts';
import { releaseData } from './release/releaseData.ts';
import { releaseFiles } from './release/releaseFiles.ts';
import { summary } from './summary.ts';
import { keptVersions } from './versions/keptVersions.ts';
import { versionOf } from './versions/versionOf.ts';

/** Checks a folder of CSVs and prints every problem. The exit status: 1 where there is an error. */
async function checkData(folder = 'public/data'): Promise<number> {
  await wholeWrites.finish(folder);
  const { problems, output } = publish(
    await readDataFolder(folder),
    await releaseFiles.read(folder),
  );
  const lines = problems.map((problem) => `${problem.severity}: ${formatProblem(problem)}`);
  process.stdout.write([...lines, summary(problems), ''].join('\n'));
  return output === null ? 1 : 0;
}

/**
 * Keeps the present version of a folder's data, so that figures frozen at it can be shown when the
 * data have changed. The exit status: 1 where the data have an error.
 */
async function keepData(folder = 'public/data'): Promise<number> {
  await wholeWrites.finish(folder);
  const { problems, output } = publish(
    await readDataFolder(folder),
    await releaseFiles.read(folder),
  );
  if (output === null) {
    process.stdout.write(`${summary(problems)} Nothing was kept; run data:check.\n`);
    return 1;
  }
  const file = await keptVersions.write(folder, versionOf(output));
  process.stdout.write(`Kept this version of the data in ${file}\n`);
  return 0;
}

/**
 * Releases the data: `--note TEXT` says why, `--data FOLDER` where they are. The exit status: 1 where
 * nothing could be released; nothing was written then.
 */
async function release(...args: string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args,
      options: { note: { type: 'string' }, data: { type: 'string', default: 'public/data' } },
    });
    await wholeWrites.finish(values.data);
    const note = values.note?.trim() ?? '';
    const { status, text } = await releaseData({
      folder: values.data,
      note: note === '' ? null : note,
      today: new Date().toISOString().slice(0, 10),
      site: process.env['SITE_ADDRESS']?.replace(/\/$/, '') ?? null,
    });
    process.stdout.write(text);
    return status;
  } catch (error) {
    process.stdout.write(`${String(error)}\nNothing was released.\n`);
    return 1;
  }
}

/** Compares a release of Ofsted’s with the data and, with `--apply`, writes what is new. */
function importData(...args: string[]): Promise<number> {
  return importCommand(args, {
    now: new Date(),
    write: (text) => process.stdout.write(text),
    cwd: process.cwd(),
  });
}

/** The commands `run.mjs` knows, by name. Each gives its exit status. */
export const commandLine = { checkData, keepData, importData, releaseData: release };
