import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importCommand } from '#publisher/import/importCommand.ts';
import { readFolder } from '#tests/support/readFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

async function run(cwd: string, ...args: string[]): Promise<[status: number, printed: string]> {
  let printed = '';
  const write = (text: string): void => {
    printed += text;
  };
  const status = await importCommand(args, { now: new Date('2026-07-20'), write, cwd });
  return [status, printed];
}

test.each([
  [[], 'No file was named.'],
  [['one.ods', 'two.ods'], 'One file at a time, not also two.ods.'],
  [['one.ods', '--aply'], "Unknown option '--aply'"],
  [['one.ods', '--take'], "Option '--take <value>' argument missing"],
])('%j is told how the command is used', async (args, message) => {
  const [status, printed] = await run(await temporaryFolder(), ...args);
  expect(status).toBe(1);
  expect(printed).toContain(message);
  expect(printed).toContain('Use: npm run data:import -- FILE [--apply]');
});

/** A folder with a data set in it, as `data`. */
async function withData(): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'data'));
  await writeFiles(join(cwd, 'data'), tinyDataSet());
  return cwd;
}

test.each(['--help', '-h'])(
  '%s tells how the command is used, and that is no fault',
  async (word) => {
    const [status, printed] = await run('/nowhere', word);
    expect(status).toBe(0);
    expect(printed).toMatch(/^Use: npm run data:import -- FILE \[--apply\]/);
    for (const option of ['--take', '--data', '--report'])
      expect(printed).toContain(`  ${option} `);
  },
);

test('a file that is not there, and a folder in place of one', async () => {
  const cwd = await withData();
  const [status, printed] = await run(cwd, 'no-such-file.ods', '--data', 'data');
  expect(status).toBe(1);
  const missing = join(cwd, 'no-such-file.ods');
  expect(printed).toBe(`The file, ${missing}: there is no such file or folder.\n`);
  expect(await run(cwd, 'data', '--data', 'data')).toEqual([
    1,
    `The file, ${join(cwd, 'data')}: it is a folder, not a file.\n`,
  ]);
});

test('a file without an end is not read to its end', async () => {
  const cwd = await withData();
  const [status, printed] = await run(cwd, '/dev/zero', '--data', 'data');
  expect(status).toBe(1);
  expect(printed).toContain('zero: found more than 20000000 bytes; expected at most 20000000');
});

test('a data set that is not there', async () => {
  const cwd = await temporaryFolder();
  const [status, printed] = await run(cwd, 'a.ods', '--data', 'nowhere');
  expect(status).toBe(1);
  expect(printed).toContain(`${join(cwd, 'nowhere')}: there is no such file or folder.`);
});

test('a report in place of the file or among the tables is not written', async () => {
  const cwd = await withData();
  const data = join(cwd, 'data');
  await writeFile(join(cwd, 'mine.csv'), 'Council,Date,Type\n');
  const before = await readFolder(cwd);
  for (const [report, why] of [
    ['mine.csv', 'it is the file to import'],
    ['data/inspections.csv', 'it lies among the tables'],
  ] as const) {
    const [status, printed] = await run(cwd, 'mine.csv', '--data', data, '--report', report);
    expect(status).toBe(1);
    expect(printed).toContain(`${join(cwd, report)}: ${why}. Name another place with --report`);
  }
  expect(await readFolder(cwd)).toEqual(before);
});

test('a folder that holds no data set', async () => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'data'));
  const [status, printed] = await run(cwd, 'a.ods', '--data', 'data');
  expect(status).toBe(1);
  expect(printed).toContain('The data set itself has errors.');
  expect(printed).toContain('error: inspections.csv: found no such file');
});
