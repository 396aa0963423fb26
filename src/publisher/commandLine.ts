import { formatProblem } from './problem.ts';
import { publish } from './publish.ts';
import { readDataFolder } from './readDataFolder.ts';
import { releaseFiles } from './release/releaseFiles.ts';
import { summary } from './summary.ts';
import { keptVersions } from './versions/keptVersions.ts';
import { versionOf } from './versions/versionOf.ts';

/** Checks a folder of CSVs and prints every problem. The exit status: 1 where there is an error. */
async function checkData(folder = 'public/data'): Promise<number> {
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

/** The commands `run.mjs` knows, by name. Each gives its exit status. */
export const commandLine = { checkData, keepData };
