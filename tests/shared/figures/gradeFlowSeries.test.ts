import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '#domain/compareCouncils.ts';
import { standingIds } from '#domain/grades.ts';
import { gradeFlowSeries } from '#shared/figures/gradeFlowSeries.ts';

test('four councils, three moves: bars by share, ribbons stacked where they end', () => {
  const series = gradeFlowSeries([
    { from: 'good', to: 'outstanding' },
    { from: 'good', to: 'good' },
    { from: 'inadequate', to: 'good' },
    { from: 'good', to: 'good' },
  ]);
  expect(series.total).toBe(4);
  // 300 units for four councils: 75 each; 15 between bars.
  expect(series.from).toEqual([
    { place: 'good', count: 3, y: 0, height: 225 },
    { place: 'inadequate', count: 1, y: 240, height: 75 },
  ]);
  expect(series.to).toEqual([
    { place: 'outstanding', count: 1, y: 0, height: 75 },
    { place: 'good', count: 3, y: 90, height: 225 },
  ]);
  expect(series.ribbons).toEqual([
    { from: 'good', to: 'outstanding', count: 1, fromY: 0, toY: 0, height: 75 },
    { from: 'good', to: 'good', count: 2, fromY: 75, toY: 90, height: 150 },
    { from: 'inadequate', to: 'good', count: 1, fromY: 240, toY: 240, height: 75 },
  ]);
});

test('no councils: nothing to draw', () => {
  expect(gradeFlowSeries([])).toEqual({ total: 0, height: 0, from: [], to: [], ribbons: [] });
});

const place = fc.constantFrom<Place>(...standingIds, 'absent');

test('bars and ribbons each add up to all councils, and labels never meet', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ from: place, to: place }), { minLength: 1 }), (moves) => {
      const series = gradeFlowSeries(moves);
      for (const parts of [series.from, series.to, series.ribbons]) {
        expect(parts.reduce((total, part) => total + part.count, 0)).toBe(moves.length);
      }
      for (const bars of [series.from, series.to]) {
        const middles = bars.map((bar) => bar.y + bar.height / 2);
        middles.slice(1).forEach((middle, index) => {
          expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(14);
        });
      }
    }),
  );
});

test('bars and gaps of another size', () => {
  const series = gradeFlowSeries(
    [
      { from: 'good', to: 'good' },
      { from: 'inadequate', to: 'good' },
    ],
    { bars: 100, gap: 20 },
  );
  expect(series.from.map(({ y, height }) => [y, height])).toEqual([
    [0, 50],
    [70, 50],
  ]);
  expect(series.height).toBe(120);
});
