import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TileMapOf } from '#shared/figures/TileMapOf.tsx';
import { tileMapChartOf } from '#shared/figures/tileMapChartOf.tsx';
import { tileMapSeries, type MapCouncil } from '#shared/figures/tileMapSeries.ts';
import type { TileScale } from '#shared/figures/tileScale.ts';

type Weather = 'sun' | 'fog';

const scale: TileScale<Weather> = {
  ids: ['sun', 'fog'],
  looks: {
    sun: {
      label: 'Sunny',
      sign: '*',
      fill: ({ ink }) => ink,
      ink: ({ paper }) => paper,
      outlined: false,
      pattern: null,
    },
    fog: {
      label: 'Foggy',
      sign: '~',
      fill: ({ paper }) => paper,
      ink: ({ ink }) => ink,
      outlined: true,
      pattern: 'dots',
    },
  },
};

const councils: MapCouncil<Weather>[] = [
  { id: 'eastmere', name: 'Eastmere', tile: [0, 0], standing: 'sun' },
  { id: 'norwick', name: 'Norwick', tile: [1, 0], standing: 'fog' },
];

test('a map of anything: its signs, its words, an outline where the fill does not show', () => {
  const { container } = render(<TileMapOf series={tileMapSeries(councils)} scale={scale} />);
  const tiles = [...container.querySelectorAll('a')];
  expect(tiles.map((tile) => tile.querySelector('text')?.textContent)).toEqual(['*', '~']);
  expect(tiles.map((tile) => tile.querySelector('title')?.textContent)).toEqual([
    'Eastmere: Sunny',
    'Norwick: Foggy',
  ]);
  const outlines = tiles.map((tile) => tile.querySelector('path')?.hasAttribute('stroke'));
  expect(outlines).toEqual([false, true]);
  expect(tiles.map((tile) => tile.querySelectorAll('path').length)).toEqual([1, 2]);
});

test('in a file the key is the one it is given, and tiles are named after their councils', () => {
  const key = [{ label: 'Sunny 1', sign: null }];
  const chart = tileMapChartOf(tileMapSeries(councils), scale, key);
  expect(chart.key).toBe(key);
  const { marks } = chart.place({ width: 400, height: null, condensed: false });
  const { container } = render(<svg>{marks}</svg>);
  expect(container.querySelectorAll('a')).toHaveLength(0);
  expect(container.querySelector('[data-part="norwick"] title')?.textContent).toBe(
    'Norwick: Foggy',
  );
});
