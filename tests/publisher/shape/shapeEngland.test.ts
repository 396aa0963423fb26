import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { englandSeries, type EnglandPoint } from '#contract/england.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const england = readAnswer(publish(tinyDataSet()).output, apiPaths.england, englandSeries);

function point(
  basis: 'byInspection' | 'byPublication',
  lane: Lane,
  asAt: string,
): EnglandPoint | undefined {
  return england[basis].find((one) => one.lane === lane && one.asAt === asAt);
}

const none = {
  outstanding: 0,
  good: 0,
  'requires-improvement': 0,
  inadequate: 0,
  'not-judged': 0,
  'not-given': 0,
  'not-inspected': 0,
};

test('begins with the first year in which something was graded', () => {
  // Old Tarnshire's SIF report of November 2014; its start is not known.
  expect(england.byInspection[0]).toEqual({
    lane: 'overall',
    asAt: '2015-03-31',
    councils: 4,
    counts: { ...none, inadequate: 1, 'not-inspected': 3 },
    goodOrOutstandingPercent: 0,
  });
});

test('an inspection begun by 31 March counts at once, its report only when published', () => {
  // Eastmere was inspected in March 2024 (inadequate), published in May; before it stood at
  // requires improvement. Norwick good, Skerry Isles outstanding, the two new councils not inspected.
  const rest = { ...none, outstanding: 1, good: 1, 'not-inspected': 2 };
  expect(point('byInspection', 'overall', '2024-03-31')).toMatchObject({
    councils: 5,
    counts: { ...rest, inadequate: 1 },
    goodOrOutstandingPercent: 66.7,
  });
  expect(point('byPublication', 'overall', '2024-03-31')?.counts).toEqual({
    ...rest,
    'requires-improvement': 1,
  });
});

test('not judged is neither a grade nor none', () => {
  // 2017: Eastmere and Old Tarnshire require improvement, Norwick good, Skerry Isles not judged.
  expect(point('byInspection', 'care-leavers', '2017-03-31')).toMatchObject({
    councils: 4,
    counts: { ...none, good: 1, 'requires-improvement': 2, 'not-judged': 1 },
    goodOrOutstandingPercent: 33.3,
  });
});

test('by publication ends on the data-as-at day, with the grades no longer given', () => {
  expect(point('byPublication', 'overall', '2026-06-30')).toMatchObject({
    councils: 5,
    counts: { ...none, outstanding: 1, good: 1, inadequate: 1, 'not-given': 1, 'not-inspected': 1 },
    goodOrOutstandingPercent: 66.7,
  });
  expect(point('byInspection', 'overall', '2026-06-30')).toBeUndefined();
});

test('five lanes of twelve years each, and one day more by publication', () => {
  expect(england.byInspection).toHaveLength(5 * 12);
  expect(england.byPublication).toHaveLength(5 * 13);
});
