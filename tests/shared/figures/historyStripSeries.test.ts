import { expect, test } from 'vitest';
import { historyStripSeries } from '#shared/figures/historyStripSeries.ts';
import { realReports } from '#tests/support/realReports.ts';

test('Cheshire East from 2014 to 2023: two bars, the last up to the end', () => {
  const bars = historyStripSeries(
    realReports['cheshire-east'],
    'overall',
    '2014-01-01',
    '2023-12-31',
  );
  expect(bars.map(({ grade, published }) => [grade, published])).toEqual([
    ['requires-improvement', '2015-09-15'],
    ['requires-improvement', '2020-01-09'],
  ]);
  // 622 and 2,199 of the 3,651 days from 1 January 2014 to 31 December 2023.
  expect(bars[0]?.start).toBeCloseTo(622 / 3651, 6);
  expect(bars[0]?.length).toBeCloseTo((2199 - 622) / 3651, 6);
  expect((bars[1]?.start ?? 0) + (bars[1]?.length ?? 0)).toBeCloseTo(1, 6);
});

test("Brent's last bar has no overall grade, but one for help and protection", () => {
  const last = (lane: 'overall' | 'help-and-protection') =>
    historyStripSeries(realReports.brent, lane, '2014-01-01', '2026-08-20').at(-1)?.grade;
  expect(last('overall')).toBe('not-given');
  expect(last('help-and-protection')).toBe('good');
});

test('nothing before the first report', () => {
  expect(historyStripSeries(realReports.brent, 'overall', '2014-01-01', '2014-12-31')).toEqual([]);
});

test('a report from before the strip starts at its edge', () => {
  const [bar] = historyStripSeries(realReports.cumberland, 'overall', '2025-01-01', '2026-01-01');
  expect(bar).toMatchObject({ start: 0, length: 1 });
});
