import { expect, test } from 'vitest';
import { pathLayout } from '#features/after-inadequate/pathLayout.ts';
import { pathMeasures } from '#features/after-inadequate/pathMeasures.ts';
import { pathSeries } from '#features/after-inadequate/pathSeries.ts';
import { tinyAfterInadequate } from '#tests/support/tinyAfterInadequate.ts';

const { paths, dataAsAt } = tinyAfterInadequate();
const options = { axis: 'years-since', dataAsAt, chosen: 'eastmere' } as const;

test('bars run from report to report, to the end of the data or of the council', () => {
  const { rows } = pathSeries(paths.overall, options);
  expect(rows).toMatchObject([
    {
      name: 'Eastmere',
      chosen: true,
      end: 'open',
      bars: [{ grade: 'inadequate', from: '2024-05-16', to: '2026-06-30' }],
    },
    {
      name: 'Old Tarnshire',
      chosen: false,
      end: 'abolished',
      bars: [
        { grade: 'inadequate', from: '2014-11-03', to: '2019-02-25' },
        { grade: 'requires-improvement', from: '2019-02-25', to: '2023-04-01' },
      ],
    },
  ]);
  // The one known by its month alone is in the middle of it.
  expect(rows[0]?.visits).toEqual(['2024-11-12', '2025-06-03', '2025-11-15']);
  expect(rows[1]?.visits).toEqual([]);
});

test('an overall grade has the four judgements of its report beside it, another has none', () => {
  const under = (lane: 'overall' | 'care-leavers') =>
    pathSeries(paths[lane], options).rows[0]?.under;
  expect(under('overall')).toEqual([
    'requires-improvement',
    'requires-improvement',
    'requires-improvement',
    'inadequate',
  ]);
  expect(under('care-leavers')).toBeNull();
});

test('years since are as long as the longest path; the calendar has frameworks and the pause', () => {
  const since = pathSeries(paths.overall, options);
  // 3 November 2014 to 1 April 2023: eight years, 28 February days less: 3,071 days.
  expect(since.days).toBe(3071);
  expect(since.bands).toBeNull();
  const calendar = pathSeries(paths.overall, { ...options, axis: 'calendar' });
  expect([calendar.from, calendar.to]).toEqual(['2014-01-01', '2026-06-30']);
  expect(calendar.bands?.frameworks.map(({ framework }) => framework)).toEqual([
    'sif',
    'ilacs-2018',
    'ilacs-2023',
    'ilacs-2026',
  ]);
  expect(calendar.bands?.pause).toEqual({ from: '2020-03-10', to: '2021-06-27' });
});

test.each(['years-since', 'calendar'] as const)('%s: nothing lies outside the drawing', (axis) => {
  const series = pathSeries(paths.overall, { ...options, axis });
  for (const measures of Object.values(pathMeasures)) {
    const placed = pathLayout(series, measures);
    for (const { bars, visits, y } of placed.rows) {
      expect(y + measures.row).toBeLessThanOrEqual(placed.axis.bottom + 0.1);
      for (const { x, width } of bars) {
        expect(x).toBeGreaterThanOrEqual(placed.axis.left);
        expect(width).toBeGreaterThan(0);
        expect(x + width).toBeLessThanOrEqual(placed.axis.right + 0.1);
      }
      for (const x of visits) expect(x).toBeLessThanOrEqual(placed.axis.right);
    }
  }
});

test('on one scale: Old Tarnshire’s 1,575 of 3,071 days are that share of the axis', () => {
  const placed = pathLayout(pathSeries(paths.overall, options), pathMeasures.wide);
  const { left, right } = placed.axis;
  const [inadequate] = placed.rows[1]?.bars ?? [];
  expect(inadequate?.x).toBe(left);
  // 3 November 2014 to 25 February 2019.
  expect((inadequate?.width ?? 0) / (right - left)).toBeCloseTo(1575 / 3071, 2);
});
