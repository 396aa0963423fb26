import { expect, test } from 'vitest';
import { panelsFileChart } from '#features/england/panelsFileChart.tsx';
import type { PanelsSeries } from '#features/england/panelsSeries.ts';

/** So many panels without bars: what is tested is how they stand. */
function chartOf(count: number) {
  const panels = Array.from({ length: count }, (_, at): PanelsSeries['panels'][number] => ({
    panel: {
      id: `panel-${at}`,
      title: `Panel ${at}`,
      lane: 'overall',
      points: [],
      isIn: () => true,
    },
    series: { as: 'percent', days: [], bars: [], most: 1, standings: [] },
  }));
  return panelsFileChart({
    panels,
    bands: { frameworks: [], pause: null },
    most: 1,
    standings: [],
  });
}

test('four panels stand in a row where it is low, two by two where it is high', () => {
  const low = chartOf(4).place({ width: 900, height: 180, condensed: false });
  // One row as high as there is room.
  expect(low.height).toBe(180);
  const high = chartOf(4).place({ width: 690, height: 400, condensed: false });
  // Two rows of (400 - 14) / 2 and what is between them.
  expect(high.height).toBe(400);
});

test('many panels stand beside the words of a wide picture', () => {
  expect(chartOf(9).shape).toBe('tall');
  expect(chartOf(4).shape).toBe('wide');
});

test('panels keep a height that can be read, and less of it where room is short', () => {
  // Three rows of three at most: too high for the room, and it says so.
  expect(chartOf(9).place({ width: 560, height: 200, condensed: false }).height).toBe(3 * 136 + 28);
  expect(chartOf(9).place({ width: 560, height: 200, condensed: true }).height).toBe(3 * 96 + 28);
});
