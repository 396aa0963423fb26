import { expect, test } from 'vitest';
import { tileMapSeries, tileRadius, type MapCouncil } from '#shared/figures/tileMapSeries.ts';

const norwick: MapCouncil = { id: 'norwick', name: 'Norwick', tile: [0, 0], standing: 'good' };
const eastmere: MapCouncil = {
  id: 'eastmere',
  name: 'Eastmere',
  tile: [3, 1],
  standing: 'outstanding',
};

test('an odd row sits half a tile to the right, and no tile is cut off at an edge', () => {
  const { width, height, tiles } = tileMapSeries([norwick, eastmere]);
  const across = Math.sqrt(3) * tileRadius;
  const [first, second] = tiles;
  expect(first?.x).toBeCloseTo(across / 2, 0);
  expect(second?.x).toBeCloseTo(across * 4, 0);
  expect((second?.x ?? 0) + across / 2).toBeLessThanOrEqual(width);
  expect(second?.y).toBe(50);
  expect(height).toBe(70);
});

test('neighbours in rows that touch are a whole tile apart', () => {
  const { tiles } = tileMapSeries([norwick, { ...eastmere, tile: [0, 1] }]);
  const [one, other] = tiles;
  const apart = Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
  expect(apart).toBeCloseTo(Math.sqrt(3) * tileRadius, 0);
});

test('the place of a council that does not exist yet is kept free, so that the map stays put', () => {
  const later = tileMapSeries([norwick, eastmere]);
  const before = tileMapSeries([norwick, { ...eastmere, standing: null }]);
  expect(before.tiles.map((tile) => tile.id)).toEqual(['norwick']);
  expect([before.width, before.height]).toEqual([later.width, later.height]);
});

test('a council of the day without a place is named', () => {
  const { tiles, offMap } = tileMapSeries([
    norwick,
    { id: 'brackenshire', name: 'Brackenshire', tile: null, standing: 'good' },
    { id: 'oldshire', name: 'Oldshire', tile: null, standing: null },
  ]);
  expect(tiles).toHaveLength(1);
  expect(offMap).toEqual(['Brackenshire']);
});
