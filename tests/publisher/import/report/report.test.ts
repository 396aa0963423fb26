import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importTiny } from '#tests/support/importTiny.ts';
import { sheetCells } from '#tests/support/sheetCells.ts';

const { put } = sheetCells;

test('a cell that a spreadsheet would take for a formula is text in the report', async () => {
  const { folder, status } = await importTiny(({ history, cover }) => {
    put(history, 'N3', '=HYPERLINK("https://evil.example")');
    put(history, 'I5', '=1+1');
    put(cover, 'A5', '=1+1');
  });
  expect(status).toBe(1);
  const text = await readFile(join(folder, '..', 'import-report.csv'), 'utf8');
  const cells = text.split(/[,\n]/);
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  expect(text).toContain('=1+1');
});

test('a council whose name begins as a formula does', async () => {
  const { printed, report } = await importTiny(({ history }) => {
    put(history, 'B5', null);
    put(history, 'C5', '=Eastmere');
  });
  // Marks do not tell names apart.
  expect(report).toEqual([]);
  expect(printed).toContain('0 new, 0 changed, 0 in conflict, 0 gone');
});

test('a long list is cut where it is printed, counted, and whole in the file', async () => {
  const { printed, report } = await importTiny(({ inYear }) => {
    for (let day = 1; day <= 28; day += 1) {
      const started = { day: `2024-06-${String(day).padStart(2, '0')}` };
      inYear.push([null, 'E08900002', 'Norwick', '', started, null, 'ILACS Focused Visit']);
    }
  });
  expect(printed).toContain('28 new, 0 changed');
  expect(printed.match(/\[norwick-focused-visit-2024-06-\d\d\]/g)).toHaveLength(20);
  expect(printed).toContain('… and 8 more, all of them in the report file');
  expect(new Set(report.map(({ id }) => id)).size).toBe(28);
});

test('the report names council, inspection, both values, and where each stands', async () => {
  const { report, printed } = await importTiny(({ inYear }) => {
    put(inYear, 'M4', 'Front door');
  });
  expect(report).toEqual([
    {
      what: 'conflict',
      id: 'eastmere-monitoring-visit-2024-12-18/theme',
      council_id: 'eastmere',
      council: 'Eastmere',
      inspection: 'monitoring visit begun 2024-11-12, published 2024-12-18',
      field: 'theme',
      ours: 'care-leavers',
      theirs: 'front-door',
      our_source: 'report',
      our_line: '7',
      sheet: 'In-year_inspections',
      row: '4',
      column: 'M',
      written: 'no',
      message: '',
    },
  ]);
  expect(printed).toContain(
    'Eastmere, monitoring visit begun 2024-11-12, published 2024-12-18: theme is "care-leavers" here (inspections.csv:7, read from report), "front-door" there (sheet "In-year_inspections", cell M4) [eastmere-monitoring-visit-2024-12-18/theme]',
  );
});

test('--report says where the report goes; one that cannot be written stops the import', async () => {
  const { again, folder } = await importTiny();
  const other = await again('--report', 'other.csv');
  expect(other.printed).toContain('The whole report: other.csv');
  expect(await readFile(join(folder, '..', 'other.csv'), 'utf8')).toMatch(/^what,id,/);
  const nowhere = await again('--apply', '--report', 'no/such/folder.csv');
  expect(nowhere.status).toBe(1);
  const place = join(folder, '..', 'no/such/folder.csv');
  expect(nowhere.printed).toContain(`The report, ${place}: there is no such file or folder.`);
});

test('a report is written over the one before', async () => {
  const { again, folder } = await importTiny();
  await writeFile(join(folder, '..', 'import-report.csv'), 'an older report');
  expect((await again()).report).toEqual([]);
});
