import { formatProblem } from './problem.ts';
import { publish, type Published } from './publish.ts';
import { readDataFolder } from './readDataFolder.ts';
import { summary } from './summary.ts';
import { writeApi } from './writeApi.ts';

const ownData = 'public/data';

async function publishAndTell(folder: string): Promise<Published> {
  const published = publish(await readDataFolder(folder));
  const lines = published.problems.map(
    (problem) => `${problem.severity}: ${formatProblem(problem)}`,
  );
  process.stdout.write([...lines, summary(published.problems), ''].join('\n'));
  return published;
}

/** Checks a folder of CSVs and prints every problem. The exit status: 1 where there is an error. */
async function checkData(folder = ownData): Promise<number> {
  return (await publishAndTell(folder)).output === null ? 1 : 0;
}

/** Checks a folder of CSVs and, where there is no error, writes the API below `site`. */
async function publishData(folder = ownData, site = 'dist'): Promise<number> {
  const { output } = await publishAndTell(folder);
  if (output === null) return 1;
  await writeApi(site, output);
  return 0;
}

/** The commands `run.mjs` knows, by name. Each gives its exit status. */
export const commandLine = { checkData, publishData };
