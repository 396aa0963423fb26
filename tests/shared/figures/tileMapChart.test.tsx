import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { tally } from '#domain/countGrades.ts';
import { tileMapChart } from '#shared/figures/tileMapChart.tsx';
import { tileMapSeries, type MapCouncil } from '#shared/figures/tileMapSeries.ts';

const standings = ['good', 'good', 'inadequate', 'not-given'] as const;
/** Sixteen columns of ten rows: 537 wide (15.5 tiles of 34.64), 310 high (9 rows of 30, and 40). */
const councils = Array.from({ length: 160 }, (_, index): MapCouncil => {
  return {
    id: `town-${index}`,
    name: `Town ${index}`,
    tile: [index % 16, Math.floor(index / 16)],
    standing: standings[index % 4] ?? 'good',
  };
});
const series = tileMapSeries(councils);
const chart = tileMapChart(series, tally(councils.flatMap(({ standing }) => standing ?? [])));

function drawn(width: number, height: number | null) {
  const placed = chart.place({ width, height, condensed: false });
  const { container } = render(<svg>{placed.marks}</svg>);
  const scale = Number(/scale\(([\d.]+)\)/.exec(container.innerHTML)?.[1]);
  const letter = Number(
    container.querySelector('[data-part="councils"]')?.getAttribute('font-size'),
  );
  return { placed, container, letter: letter * scale };
}

test('the key counts what the map shows', () => {
  expect(chart.key.map(({ label }) => label)).toEqual([
    'G Good 80',
    'I Inadequate 40',
    'No overall grade any more 40',
  ]);
});

test.each([
  [395, null],
  [560, 260],
  [560, 400],
  [1000, 900],
])('in %s by %s it fits, with letters that can be read', (width, height) => {
  const { placed, letter } = drawn(width, height);
  expect(placed.width).toBeLessThanOrEqual(width);
  expect(placed.height).toBeLessThanOrEqual(height ?? Infinity);
  expect(letter).toBeGreaterThan(10.3);
  expect(letter).toBeLessThan(18.1);
  expect(placed.width / placed.height).toBeCloseTo(series.width / series.height, 5);
});

test('where letters would be too small it asks for more room instead', () => {
  const { placed, letter } = drawn(100, 80);
  expect(placed.width).toBeGreaterThan(100);
  expect(letter).toBeGreaterThan(10.3);
});

test('a group for each council, named after it, and nothing that only a page knows', () => {
  const { container } = drawn(600, null);
  const groups = [...container.querySelectorAll('g[data-part^="town-"]')];
  expect(groups).toHaveLength(160);
  expect(groups[3]?.querySelector('title')?.textContent).toBe('Town 3: No overall grade any more');
  expect(container.querySelector('a, [class], pattern, clipPath')).toBeNull();
  expect(container.innerHTML).not.toContain('url(');
});
