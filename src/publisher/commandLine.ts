import { formatProblem } from './problem.ts';
import { publish } from './publish.ts';
import { readDataFolder } from './readDataFolder.ts';
import { summary } from './summary.ts';

/** Checks a folder of CSVs and prints every problem. The exit status: 1 where there is an error. */
async function checkData(folder = 'public/data'): Promise<number> {
  const { problems, output } = publish(await readDataFolder(folder));
  const lines = problems.map((problem) => `${problem.severity}: ${formatProblem(problem)}`);
  process.stdout.write([...lines, summary(problems), ''].join('\n'));
  return output === null ? 1 : 0;
}

/** The commands `run.mjs` knows, by name. Each gives its exit status. */
export const commandLine = { checkData };
