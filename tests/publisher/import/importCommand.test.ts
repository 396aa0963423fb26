import { expect, test } from 'vitest';
import { importCommand } from '#publisher/import/importCommand.ts';
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

test('a file that is not there', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(cwd, tinyDataSet());
  const [status, printed] = await run(cwd, 'no-such-file.ods', '--data', '.');
  expect(status).toBe(1);
  expect(printed).toMatch(/^The file: ENOENT.*no-such-file\.ods'\n$/);
});

test('a data set that is not there', async () => {
  const [status, printed] = await run(await temporaryFolder(), 'a.ods', '--data', 'nowhere');
  expect(status).toBe(1);
  expect(printed).toMatch(/^The folder of the data set: ENOENT/);
});

test('a folder that holds no data set', async () => {
  const [status, printed] = await run(await temporaryFolder(), 'a.ods', '--data', '.');
  expect(status).toBe(1);
  expect(printed).toContain('The data set itself has errors.');
  expect(printed).toContain('error: inspections.csv: found no such file');
});
