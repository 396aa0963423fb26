import { expect, test } from 'vitest';
import type { ListedInspection } from '#contract/inspectionList.ts';
import { inspectionsByYear } from '#domain/inspectionsByYear.ts';

function inspection(
  id: string,
  kind: ListedInspection['kind'],
  days: Pick<ListedInspection, 'started' | 'published'>,
): ListedInspection {
  return { id, councilId: 'eastmere', kind, read: 'report', ...days };
}

test('counts in the year it started, not in that of its report', () => {
  const years = inspectionsByYear(
    [inspection('a', 'sif', { started: '2014-11-24', published: '2015-01-30' })],
    '2015-06-30',
  );
  expect(years.map(({ year, of }) => [year, of.sif.length])).toEqual([
    [2014, 1],
    [2015, 0],
  ]);
});

test('where the first day is not known, the year of publication stands in', () => {
  const [year] = inspectionsByYear(
    [inspection('a', 'send', { published: '2026-02-10' })],
    '2026-08-20',
  );
  expect([year?.year, year?.of.send.length]).toEqual([2026, 1]);
});

test('years without an inspection are there, and nothing at all is no year', () => {
  const years = inspectionsByYear(
    [
      inspection('a', 'ilacs-standard', { started: '2020-03-09' }),
      inspection('b', 'jtai', { started: '2022-05-09' }),
    ],
    '2022-12-31',
  );
  expect(years.map(({ year, of }) => [year, of['ilacs-standard'].length, of.jtai.length])).toEqual([
    [2020, 1, 0],
    [2021, 0, 0],
    [2022, 0, 1],
  ]);
  expect(inspectionsByYear([], '2022-12-31')).toEqual([]);
});
