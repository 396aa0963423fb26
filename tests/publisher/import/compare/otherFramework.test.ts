import { expect, test } from 'vitest';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { importTiny } from '#tests/support/importTiny.ts';
import { sheetCells } from '#tests/support/sheetCells.ts';
import type { TinyRelease } from '#tests/support/tinyRelease.ts';

const { put } = sheetCells;

/** Norwick’s inspection of 2021 moves into 2023, when care leavers were judged on their own. */
function inAnotherFramework(release: TinyRelease): void {
  const { latest, history } = release;
  for (const [rows, cells] of [
    [latest, ['E5', 'F5', 'K5']],
    [history, ['F6', 'G6', 'M6']],
  ] as const) {
    put(rows, cells[0], { day: '2023-01-09' });
    put(rows, cells[1], { day: '2021-10-04' });
    put(rows, cells[2], 'Good');
  }
}

test('a report published before its inspection began is not compared', async () => {
  const { status, before, after } = await importTiny(inAnotherFramework, { args: ['--apply'] });
  expect(status).toBe(1);
  expect(after).toEqual(before);
});

/** The same, with the day of publication moved too; the first days are too far apart to be one. */
function inAnotherYear(release: TinyRelease): void {
  inAnotherFramework(release);
  put(release.latest, 'F5', { day: '2023-02-20' });
  put(release.history, 'G6', { day: '2023-02-20' });
}

test('an inspection of another year is another inspection', async () => {
  const { report } = await importTiny(inAnotherYear);
  expect([...new Set(report.map(({ what, id }) => `${what ?? ''} ${id ?? ''}`))]).toEqual([
    'new norwick-ilacs-2023-02-20',
    'gone norwick-ilacs-2021-10-04',
  ]);
});

// Ours began on 2022-12-28 here, and theirs five days into the next framework.
const atTheTurn = editedDataSet([
  'inspections.csv',
  '2021-08-16,2021-08-20,2021-10-04',
  '2022-12-28,,2023-02-20',
]);

function fiveDaysLater(release: TinyRelease): void {
  inAnotherYear(release);
  put(release.latest, 'E5', { day: '2023-01-02' });
  put(release.history, 'F6', { day: '2023-01-02' });
}

test('judgements of another framework are not mixed in: they wait, and the rest is written', async () => {
  const first = await importTiny(
    (release) => {
      fiveDaysLater(release);
      const visit = [{ day: '2024-10-08' }, { day: '2024-11-07' }, 'ILACS Focused Visit'];
      release.inYear.push([null, 'E08900002', 'Norwick', '', ...visit]);
    },
    { files: atTheTurn, args: ['--apply'] },
  );
  expect(first.status).toBe(0);
  expect(first.report.map(({ what, field }) => [what, field])).toEqual([
    ['new', 'inspection_type'],
    ['new', 'started_on'],
    ['new', 'published_on'],
    ['conflict', 'started_on'],
    ['conflict', 'children-in-care'],
    ['conflict', 'care-leavers'],
  ]);
  expect(first.after.get('judgements.csv')).toBe(first.before.get('judgements.csv'));
  expect(first.after.get('inspections.csv')).toContain('\nnorwick-focused-visit-2024-10-08,');
  const taken = await first.again('--apply', '--take', 'all');
  expect(taken.status).toBe(1);
  expect(taken.printed).toContain('With these changes the data set would have errors');
  expect(taken.printed).toContain(
    'expected children-in-care and care-leavers apart from 2023-01-01',
  );
  expect(taken.after).toEqual(first.after);
});
