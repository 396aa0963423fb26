import type { Standing } from '#domain/grades.ts';

/** `Id`: what a council can be shown as; of a map of grades, a standing. */
export interface MapCouncil<Id extends string = Standing> {
  id: string;
  name: string;
  /** Column and row; odd rows sit half a tile to the right. null: no place on the map. */
  tile: readonly [number, number] | null;
  /** null: the council did not exist on the day. Its place is kept free. */
  standing: Id | null;
}

export interface Tile<Id extends string = Standing> {
  id: string;
  name: string;
  standing: Id;
  /** The tile's middle, in the drawing's units. */
  x: number;
  y: number;
}

export interface TileMapSeries<Id extends string = Standing> {
  width: number;
  height: number;
  tiles: Tile<Id>[];
  /** Councils of the day without a place on the map: abolished since. */
  offMap: string[];
}

/** From a hexagon's middle to its corner, in the drawing's units. */
export const tileRadius = 20;
const columnWidth = Math.sqrt(3) * tileRadius;
const rowHeight = 1.5 * tileRadius;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Places every council on a map of hexagons that stand on a corner. The drawing's size comes from
 * all councils with a place, so that it stays the same from day to day.
 */
export function tileMapSeries<Id extends string = Standing>(
  councils: readonly MapCouncil<Id>[],
): TileMapSeries<Id> {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { tile } of councils) {
    if (tile === null) continue;
    const column = tile[0] + (tile[1] % 2) / 2;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, tile[1]);
    bottom = Math.max(bottom, tile[1]);
  }
  if (left === Infinity) [left, right, top, bottom] = [0, 0, 0, 0];
  const tiles: Tile<Id>[] = [];
  const offMap: string[] = [];
  for (const { id, name, tile, standing } of councils) {
    if (standing === null) continue;
    if (tile === null) {
      offMap.push(name);
      continue;
    }
    const column = tile[0] + (tile[1] % 2) / 2;
    tiles.push({
      id,
      name,
      standing,
      x: round((column - left + 0.5) * columnWidth),
      y: round((tile[1] - top) * rowHeight + tileRadius),
    });
  }
  return {
    width: Math.ceil((right - left + 1) * columnWidth),
    height: Math.ceil((bottom - top) * rowHeight + 2 * tileRadius),
    tiles,
    offMap,
  };
}
