import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { importTiny } from '#tests/support/importTiny.ts';
import { sheetCells } from '#tests/support/sheetCells.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import type { TinyRelease } from '#tests/support/tinyRelease.ts';

const { put } = sheetCells;

/** Lines of a file that are new, and lines that are there no more. */
function lines(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const changes: Record<string, { added: string[]; removed: string[] }> = {};
  for (const [file, text] of after) {
    const [old, now] = [(before.get(file) ?? '').split('\n'), text.split('\n')];
    const added = now.filter((line) => !old.includes(line));
    const removed = old.filter((line) => !now.includes(line));
    if (added.length + removed.length > 0) changes[file] = { added, removed };
  }
  return changes;
}

/** Norwick was inspected once more in 2024, and visited; a visit to Eastmere had no theme. */
function withNews({ history, inYear, latest }: TinyRelease): void {
  const grades = ['Good', 'Requires improvement', 'Outstanding', 'Good', 'Inadequate'];
  const days = [{ day: '2024-02-05' }, { day: '2024-03-18' }];
  const kind = ['Current', '', ...days, 'ILACS Standard Inspection'];
  history.push([null, 'E08900002', 'Norwick', ...kind, ...grades]);
  latest.splice(4, 1, [null, 'E08900002', 'Norwick', '', ...days, ...grades]);
  const visit = [{ day: '2024-10-08' }, { day: '2024-11-07' }, 'ILACS Focused Visit'];
  inYear.push([
    null,
    'E08900002',
    'Norwick',
    '',
    ...visit,
    null,
    null,
    null,
    null,
    null,
    'Front door',
  ]);
  const later = [{ day: '2025-06-03' }, { day: '2025-07-03' }, 'LA Monitoring visit'];
  inYear.push([null, 'E06900001', 'Eastmere', '', ...later]);
}

test('--apply writes what is new and changed, each row in its place, and nothing else', async () => {
  const { status, printed, before, after, report } = await importTiny(withNews, {
    args: ['--apply'],
  });
  expect(status).toBe(0);
  expect(lines(before, after)).toEqual({
    'data-set.csv': {
      added: [expect.stringContaining(',2026-06-30,2026-07-20,')],
      removed: [expect.stringContaining(',2026-06-30,2026-07-15,')],
    },
    'improvement-coverage.csv': {
      added: ['norwick-ilacs-2024-03-18,not-transcribed,,'],
      removed: [],
    },
    'inspections.csv': {
      added: [
        'eastmere-monitoring-visit-2025-06-03,eastmere,ilacs,monitoring-visit,2025-06-03,,2025-07-03,,,,official-statistics,2026-07-20',
        'norwick-ilacs-2024-03-18,norwick,ilacs,standard,2024-02-05,,2024-03-18,,,,official-statistics,2026-07-20',
        'norwick-focused-visit-2024-10-08,norwick,ilacs,focused-visit,2024-10-08,,2024-11-07,front-door,,,official-statistics,2026-07-20',
      ],
      removed: [
        'eastmere-monitoring-visit-2025-06-03,eastmere,ilacs,monitoring-visit,2025-06-03,,,,,,official-statistics,',
      ],
    },
    'judgements.csv': {
      added: [
        'norwick-ilacs-2024-03-18,overall-effectiveness,good',
        'norwick-ilacs-2024-03-18,impact-of-leaders,requires-improvement',
        'norwick-ilacs-2024-03-18,help-and-protection,outstanding',
        'norwick-ilacs-2024-03-18,children-in-care,good',
        'norwick-ilacs-2024-03-18,care-leavers,inadequate',
      ],
      removed: [],
    },
    'sources.csv': {
      added: [
        'ofsted-outcomes-2025,Local authority inspection outcomes as at 31 March 2025,Ofsted,,2025-09-25,Open Government Licence v3.0,"Inspections and visits, their dates, types, themes and judgements"',
      ],
      removed: [],
    },
  });
  const ids = (after.get('inspections.csv') ?? '').split('\n').map((line) => line.split(',')[0]);
  expect(ids.slice(9, 16)).toEqual([
    'norwick-sif-2016-02-08',
    'norwick-ilacs-2021-10-04',
    'norwick-ilacs-2024-03-18',
    'norwick-send-2024-06-12',
    'norwick-focused-visit-2024-10-08',
    'norwick-ilacs-2026-06-15',
    'old-tarnshire-sif-2014-11-03',
  ]);
  const judged = (after.get('judgements.csv') ?? '').split('\n').map((line) => line.split(',')[0]);
  expect(judged.indexOf('norwick-ilacs-2024-03-18')).toBe(
    judged.lastIndexOf('norwick-ilacs-2021-10-04') + 1,
  );
  expect(printed).toContain('npm run data:check');
  expect(printed).toContain('npm run data:release');
  expect(new Set(report.map(({ written }) => written))).toEqual(new Set(['yes']));
});

test('a second time nothing is new, and no byte changes', async () => {
  const { again, after } = await importTiny(withNews, { args: ['--apply'] });
  const second = await again('--apply');
  expect(second.status).toBe(0);
  expect(second.printed).toContain('0 new, 0 changed, 0 in conflict, 0 gone');
  expect(second.after).toEqual(after);
});

test('without --apply nothing is written, and no file waits', async () => {
  const { before, after, folder } = await importTiny(withNews);
  expect(after).toEqual(before);
  expect((await readdir(folder)).filter((name) => !name.endsWith('.csv'))).toEqual([]);
});

function corrected({ latest, history }: TinyRelease): void {
  put(latest, 'K6', 'Good');
  put(history, 'M9', 'Good');
  put(latest, 'F6', { day: '2023-08-22' });
  put(history, 'G9', { day: '2023-08-22' });
}

test('a conflict is written where it is taken by name, and says what it was read from', async () => {
  const { before, after, again, status } = await importTiny(corrected, {
    args: ['--apply', '--take', 'skerry-isles-ilacs-2023-08-21/care-leavers'],
  });
  expect(status).toBe(0);
  const changes = lines(before, after);
  expect(changes['judgements.csv']).toEqual({
    added: ['skerry-isles-ilacs-2023-08-21,care-leavers,good'],
    removed: ['skerry-isles-ilacs-2023-08-21,care-leavers,outstanding'],
  });
  expect(changes['inspections.csv']?.added).toEqual([
    'skerry-isles-ilacs-2023-08-21,skerry-isles,ilacs,short,2023-07-10,2023-07-12,2023-08-21,,,https://reports.example/skerry-2023,official-statistics,2026-07-20',
  ]);
  const second = await again('--apply', '--take', 'all');
  // The day is no conflict any more: the row is not from its report now.
  expect(second.report.map(({ what, id }) => [what, id])).toEqual([
    ['changed', 'skerry-isles-ilacs-2023-08-21/published_on'],
  ]);
});

test('--take all takes every conflict; the id of a row stays when its day is corrected', async () => {
  const { after, status } = await importTiny(corrected, { args: ['--apply', '--take', 'all'] });
  expect(status).toBe(0);
  expect(after.get('inspections.csv')).toContain(
    'skerry-isles-ilacs-2023-08-21,skerry-isles,ilacs,short,2023-07-10,2023-07-12,2023-08-22,',
  );
});

test('a conflict that was taken is nothing to do the second time', async () => {
  const take = ['--apply', '--take', 'skerry-isles-ilacs-2023-08-21/care-leavers'];
  const { again } = await importTiny(({ latest, history }) => {
    put(latest, 'K6', 'Good');
    put(history, 'M9', 'Good');
  });
  const first = await again(...take);
  expect(first.status).toBe(0);
  expect(first.after).not.toEqual(first.before);
  const second = await again(...take);
  expect(second.printed).toContain('There is nothing to write. Nothing was changed.');
  expect(second.status).toBe(0);
});

test('an id that is no conflict stops the import', async () => {
  const { status, printed, before, after } = await importTiny(withNews, {
    args: ['--apply', '--take', 'norwick-ilacs-2021-10-04/overal-effectiveness'],
  });
  expect(status).toBe(1);
  expect(printed).toContain('There is no conflict of this name: norwick-ilacs-2021-10-04/overal-');
  expect(after).toEqual(before);
});

test('a report later than the data set moves its day on, and says what that promises', async () => {
  const { after, printed } = await importTiny(
    ({ history }) => {
      const days = [{ day: '2026-06-01' }, { day: '2026-07-13' }];
      const kind = ['Current', '', ...days, 'ILACS Short Inspection'];
      history.push([
        null,
        'E06900004',
        'Vale of Tarn',
        ...kind,
        null,
        'Good',
        'Good',
        'Good',
        'Good',
      ]);
    },
    { args: ['--apply'] },
  );
  expect(after.get('data-set.csv')).toContain(',2026-07-13,2026-07-20,');
  expect(printed).toContain('data_as_at moved from 2026-06-30 to 2026-07-13.');
});

test('what would leave the data set with errors is not written', async () => {
  const { status, printed, before, after } = await importTiny(withNews, {
    files: editedDataSet(['themes.csv', 'front-door,Front door', 'Front Door,Front door']),
    args: ['--apply'],
  });
  expect(status).toBe(1);
  expect(printed).toContain('With these changes the data set would have errors');
  expect(printed).toContain('error: themes.csv:2 theme_id: found "Front Door"');
  expect(after).toEqual(before);
});

test('a data set with errors of its own is not compared', async () => {
  const { status, printed, report } = await importTiny(withNews, {
    files: editedDataSet(['inspections.csv', '2023-02-06', '2023-02-29']),
  });
  expect(status).toBe(1);
  expect(printed).toContain('error: inspections.csv:5 started_on: found "2023-02-29"');
  expect(report).toEqual([]);
});
