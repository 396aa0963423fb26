import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSource } from './loadSource.mjs';

// Publishes one data set, once, in a process of its own, as a build does: nothing is warm. Prints the
// milliseconds of checking and shaping. Arguments: a folder of CSVs, or how many councils to make
// up; then, if wanted, a folder to write the API’s lists to.
const [what, folder] = process.argv.slice(2);

async function dataSet() {
  const councils = Number(what);
  if (Number.isNaN(councils)) {
    const { readDataFolder } = await loadSource('src/publisher/readDataFolder.ts');
    return readDataFolder(what);
  }
  const { generateDataSet } = await loadSource('tests/support/generateDataSet.ts');
  return generateDataSet({ seed: 2026, councils });
}

const { publish } = await loadSource('src/publisher/publish.ts');
const files = await dataSet();
const from = performance.now();
const { output, problems } = publish(files);
const ms = performance.now() - from;
if (output === null) throw new Error(`Not published: ${JSON.stringify(problems[0])}`);
if (folder) {
  for (const name of ['councils', 'inspections', 'improvement', 'after-inadequate']) {
    const text = output.get(`api/v1/${name}.json`);
    if (text !== undefined) await writeFile(join(folder, `${name}.json`), text);
  }
}
process.stdout.write(`${ms}\n`);
