import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releaseFiles } from '#publisher/release/releaseFiles.ts';
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

test('releaseData releases with a note, says when nothing changed, and refuses what it does not know', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, tinyDataSet());
  await writeFiles(folder, new Map([['README.md', '# Dictionary of imaginary data\n']]));
  const first = run('releaseData', '--data', folder, '--note', ' Made up. ');
  expect(first.stdout).toMatch(/^Released \d{4}-\d{2}-\d{2}: the first release\n/);
  expect(first.status).toBe(0);
  expect(await releaseFiles.read(folder)).toMatchObject([{ note: 'Made up.' }]);

  const again = run('releaseData', '--data', folder);
  expect(again.stdout).toMatch(/^Nothing changed since the release /);
  expect(again.status).toBe(0);

  const unknown = run('releaseData', '--folder', folder);
  expect(unknown.stdout).toMatch(/--folder[^]*Nothing was released\.\n$/);
  expect(unknown.status).toBe(1);
});

test('a command there is not', () => {
  const { status, stderr } = run('eraseData');
  expect(stderr).toMatch(
    /^No such command: eraseData. There are: checkData,keepData,.*releaseData/,
  );
  expect(status).toBe(1);
});
