import { expect, test } from 'vitest';
import type { EnglandPoint } from '#contract/england.ts';
import { tally } from '#domain/countGrades.ts';
import { sharePaths } from '#features/england/sharePaths.ts';
import { shareScale } from '#features/england/shareScale.ts';
import { sharesSeries } from '#features/england/sharesSeries.ts';

function point(asAt: string, counts: Partial<EnglandPoint['counts']>): EnglandPoint {
  const all = { ...tally([]), ...counts };
  return {
    lane: 'overall',
    asAt,
    councils: Object.values(all).reduce((sum, count) => sum + count, 0),
    counts: all,
    goodOrOutstandingPercent: null,
  };
}

const points = [
  // 4 of 20 have a grade.
  point('2014-03-31', { good: 1, inadequate: 3, 'not-inspected': 16 }),
  point('2015-03-31', { outstanding: 2, good: 8, inadequate: 10 }),
];

test('percentages are of the councils with a grade, from the best grade up', () => {
  const { bars, standings, most } = sharesSeries(points, 'percent');
  expect(standings).toEqual(['outstanding', 'good', 'inadequate']);
  expect(most).toBe(100);
  expect(bars).toEqual([
    { place: 0, asAt: '2014-03-31', values: { good: 25, inadequate: 75 }, isThin: true },
    {
      place: 1,
      asAt: '2015-03-31',
      values: { outstanding: 10, good: 40, inadequate: 50 },
      isThin: false,
    },
  ]);
});

test('numbers of councils have those without a grade on top, and no thin bars', () => {
  const { bars, standings, most } = sharesSeries(points, 'count');
  expect(standings).toEqual(['outstanding', 'good', 'inadequate', 'not-inspected']);
  expect(most).toBe(20);
  expect(bars[0]).toEqual({
    place: 0,
    asAt: '2014-03-31',
    values: { good: 1, inadequate: 3, 'not-inspected': 16 },
    isThin: false,
  });
});

test('fewer than five with a grade are thin, even where they are most; none has no bar', () => {
  const few = [
    point('2014-03-31', { 'not-inspected': 6 }),
    point('2015-03-31', { good: 4, 'not-inspected': 1 }),
    point('2016-03-31', { good: 5, 'not-inspected': 1 }),
  ];
  const { bars } = sharesSeries(few, 'percent');
  expect(bars.map(({ place, isThin }) => [place, isThin])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('a group’s bars stand on England’s days', () => {
  const days = ['2014-03-31', '2015-03-31', '2016-03-31'];
  expect(sharesSeries(points.slice(1), 'percent', days).bars.map(({ place }) => place)).toEqual([
    1,
  ]);
});

test('one path for each grade, stacked to the top, thin bars half as wide', () => {
  const series = sharesSeries(points, 'percent');
  const frame = { left: 10, step: 20, top: 0, foot: 100, most: 100, bar: 16 };
  expect(sharePaths(series, frame)).toEqual([
    { standing: 'outstanding', d: 'M32 100V90h16V100z' },
    { standing: 'good', d: 'M16 100V75h8V100zM32 90V50h16V90z' },
    { standing: 'inadequate', d: 'M16 75V0h8V75zM32 50V0h16V50z' },
  ]);
});

test('the scale has at most five marks', () => {
  const percent = shareScale({ as: 'percent', most: 100 });
  expect(percent.ticks.map(percent.words)).toEqual(['0%', '25%', '50%', '75%', '100%']);
  const councils = shareScale({ as: 'count', most: 153 });
  expect(councils.ticks.map(councils.words)).toEqual(['0', '50', '100', '150']);
  const many = shareScale({ as: 'count', most: 15_300 });
  expect(many.ticks.map(many.words)).toEqual(['0', '5,000', '10,000', '15,000']);
});
