import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Publishes one data set, once, in a process of its own, as a build does: nothing is warm. Prints the
// milliseconds of checking and shaping. Arguments: a folder of CSVs, or how many councils to make
// up; then, if wanted, where to write the list of councils.
const [what, listFile] = process.argv.slice(2);

/** Node 20 does not run TypeScript; Vite does, and it knows the # imports. */
async function load(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'warn' });
  return module;
}

async function dataSet() {
  const councils = Number(what);
  if (Number.isNaN(councils)) {
    const { readDataFolder } = await load('../../src/publisher/readDataFolder.ts');
    return readDataFolder(what);
  }
  const { generateDataSet } = await load('../support/generateDataSet.ts');
  return generateDataSet({ seed: 2026, councils });
}

const { publish } = await load('../../src/publisher/publish.ts');
const files = await dataSet();
const from = performance.now();
const { output, problems } = publish(files);
const ms = performance.now() - from;
if (output === null) throw new Error(`Not published: ${JSON.stringify(problems[0])}`);
if (listFile) await writeFile(listFile, output.get('api/v1/councils.json'));
process.stdout.write(`${ms}\n`);
