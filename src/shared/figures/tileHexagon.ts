import { tileRadius, type Tile } from './tileMapSeries.ts';

/** A little smaller than a tile's place, so that a gap shows. In the drawing's units. */
const radius = tileRadius - 1.2;
/** Between two strokes or two dots. */
const step = 5;

type Point = [x: number, y: number];

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Of a hexagon that stands on a corner, from the top clockwise. */
const corners = [-90, -30, 30, 90, 150, 210].map((degrees): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
});

const edges = corners.map((corner, at): [Point, Point] => [
  corner,
  corners[(at + 1) % corners.length] ?? corner,
]);

/** Where the line of all points whose x and y add up to `sum` crosses the hexagon's edge. */
function crossings(sum: number): Point[] {
  return edges.flatMap(([[fromX, fromY], [toX, toY]]): Point[] => {
    const [from, to] = [fromX + fromY - sum, toX + toY - sum];
    if (from < 0 === to < 0) return [];
    const share = from / (from - to);
    return [[round(fromX + share * (toX - fromX)), round(fromY + share * (toY - fromY))]];
  });
}

function hatch(): string {
  let path = '';
  for (let sum = -5 * step; sum <= 5 * step; sum += step) {
    const [from, to] = crossings(sum);
    if (from !== undefined && to !== undefined) {
      path += `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
    }
  }
  return path;
}

/** Whether a dot around a point stays clear of the hexagon's edge. */
function holds(x: number, y: number): boolean {
  const clear = 1.8;
  return edges.every(([[fromX, fromY], [toX, toY]]) => {
    const [alongX, alongY] = [toX - fromX, toY - fromY];
    const inside = alongX * (y - fromY) - alongY * (x - fromX);
    return inside / Math.hypot(alongX, alongY) >= clear;
  });
}

/** A stroke of no length is a dot where its ends are round. */
function dots(): string {
  let path = '';
  for (let x = -3 * step; x <= 3 * step; x += step) {
    for (let y = -4 * step; y <= 4 * step; y += step) {
      if (holds(x, y)) path += `M${x} ${y}h0`;
    }
  }
  return path;
}

const [[topX, topY]] = corners as [Point];
const onward = edges
  .slice(0, -1)
  .map(([[fromX, fromY], [toX, toY]]) => `l${round(toX - fromX)} ${round(toY - fromY)}`)
  .join('');

/** Paths of a tile around the origin. The patterns end at its edge, so that nothing has to be clipped. */
export const tileHexagon = {
  path: `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}z`,
  /** For kinds of none, to be stroked with round ends. */
  patterns: { hatch: hatch(), dots: dots() },
  /** Many tiles as one path. */
  outline: (tiles: readonly Tile<string>[]) =>
    tiles.map(({ x, y }) => `M${round(x + topX)} ${round(y + topY)}${onward}z`).join(''),
};
