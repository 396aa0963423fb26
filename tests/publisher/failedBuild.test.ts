import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readFolder } from '#tests/support/readFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

test('the build command exits with 1 on an error in a CSV and leaves the last site as it was', async () => {
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  const site = join(folder, 'dist');
  await writeFiles(data, editedDataSet(['inspections.csv', '2023-02-06', '2023-02-29']));
  const lastSite = new Map([
    ['api/v1/metadata.json', '{"version":"made up"}'],
    ['assets/page-1.js', '// made up'],
    ['index.html', '<!doctype html><title>Made up</title>'],
  ]);
  await writeFiles(site, lastSite);

  // Below the project the folder would be emptied by itself; here it has to be asked for.
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', site, '--emptyOutDir'],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', DATA_FOLDER: data } },
  );
  expect(stderr).toContain('The data set has 1 error and 1 warning.');
  expect(stderr).toContain('inspections.csv:5 started_on: found "2023-02-29"; expected a day');
  expect(status).toBe(1);
  expect(await readFolder(site)).toEqual(lastSite);
});
