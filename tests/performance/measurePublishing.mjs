import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { median } from './median.mjs';

/** Node 20 does not run TypeScript; Vite does, and it knows the # imports. */
async function load(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'warn' });
  return module;
}

const seed = 2026;
const today = 153;
const sizes = [
  { times: 1, runs: 9 },
  { times: 10, runs: 3 },
  { times: 100, runs: 3 },
];

/** Milliseconds, and what came of it. Throws where the data set has an error. */
function timed(publish, files) {
  const from = performance.now();
  const { output, problems } = publish(files);
  const ms = performance.now() - from;
  if (output === null) throw new Error(`Not published: ${JSON.stringify(problems[0])}`);
  return { ms, output };
}

/**
 * Checks and shapes the real data set and generated ones of 1, 10 and 100 times the councils, in
 * memory: no reading, no writing. The first time is thrown away. Gives the table, and the list of
 * councils of the largest data set as JSON.
 */
export async function measurePublishing(dataFolder) {
  const { publish } = await load('../../src/publisher/publish.ts');
  const { readDataFolder } = await load('../../src/publisher/readDataFolder.ts');
  const { generateDataSet } = await load('../support/generateDataSet.ts');
  const rows = [];
  const real = await readDataFolder(dataFolder);
  timed(publish, real);
  const reals = Array.from({ length: 5 }, () => timed(publish, real).ms);
  rows.push(['The real data set', '153 + 5', seconds(median(reals)), '3 s', '', '']);

  let single = Number.NaN;
  let largest = '';
  for (const { times, runs } of sizes) {
    const files = generateDataSet({ seed, councils: today * times });
    if (times === 1) timed(publish, files);
    const results = Array.from({ length: runs }, () => timed(publish, files));
    const ms = median(results.map((result) => result.ms));
    if (times === 1) single = ms;
    largest = results[0].output.get('api/v1/councils.json');
    rows.push([
      `Generated, ${times} times the councils`,
      (today * times).toLocaleString('en-GB'),
      seconds(ms),
      '',
      `${(ms / single).toFixed(1)} times`,
      times === 100 ? '120 times' : '',
    ]);
  }
  return {
    table: {
      title: 'Publishing: checking and shaping, in memory, median',
      head: ['Data set', 'councils', 'time', 'bar', 'of the time at 1', 'bar'],
      rows,
    },
    largest,
  };
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}
