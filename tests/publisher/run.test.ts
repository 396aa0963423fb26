import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptVersions } from '#publisher/versions/keptVersions.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

const broken = editedDataSet(
  ['inspections.csv', '2023-02-06', '2023-02-29'],
  ['themes.csv', 'pathway-plans,Pathway plans', 'pathway-plans,'],
);

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/publisher/run.mjs', ...args], { encoding: 'utf8' });
}

test('checkData prints every problem and a summary, and exits with 1 on errors', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, broken);
  const { status, stdout } = run('checkData', folder);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^warning: postcode-prefixes\.csv:9 area_id: /);
  expect(lines[1]).toMatch(/^error: inspections\.csv:5 started_on: found "2023-02-29"; /);
  expect(lines[2]).toMatch(/^error: themes\.csv:5 label: /);
  expect(lines[3]).toBe('The data set has 2 errors and 1 warning.');
  expect(status).toBe(1);
});

test('checkData exits with 0 on warnings alone', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, tinyDataSet());
  const { status, stdout } = run('checkData', folder);
  expect(stdout).toMatch(/The data set has 0 errors and 1 warning\.\n$/);
  expect(status).toBe(0);
});

test('keepData keeps the version, and says where', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, tinyDataSet());
  const { status, stdout } = run('keepData', folder);
  const [kept] = await keptVersions.read(folder);
  expect(kept?.dataAsAt).toBe('2026-06-30');
  expect(stdout).toBe(
    `Kept this version of the data in ${join(folder, 'versions', `${kept?.version ?? ''}.json.br`)}\n`,
  );
  expect(status).toBe(0);
});

test('keepData keeps nothing of data with errors', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, broken);
  const { status, stdout } = run('keepData', folder);
  expect(stdout).toContain('The data set has 2 errors and 1 warning. Nothing was kept');
  expect(await keptVersions.read(folder)).toEqual([]);
  expect(status).toBe(1);
});

test('a command there is not', () => {
  const { status, stderr } = run('eraseData');
  expect(stderr).toContain('No such command: eraseData. There are: checkData,keepData\n');
  expect(status).toBe(1);
});
