import { expect, test } from 'vitest';
import { tileHexagon } from '#shared/figures/tileHexagon.ts';

/** Largest reach of a hexagon of 18.8 units: 16.3 to a side, 18.8 to a corner. */
const side = 18.8 * Math.cos(Math.PI / 6);

/** How far out a point is towards the side it is nearest to. */
function reach(x: number, y: number): number {
  return Math.max(
    ...[0, 60, 120].map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return Math.abs(x * Math.cos(angle) + y * Math.sin(angle));
    }),
  );
}

function points(path: string): [number, number][] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

test('a hexagon that stands on a corner', () => {
  expect(tileHexagon.path).toBe('M0 -18.8L16.3 -9.4L16.3 9.4L0 18.8L-16.3 9.4L-16.3 -9.4z');
});

test('the hatching ends at the edge, on both sides', () => {
  const ends = points(tileHexagon.patterns.hatch);
  // Every fifth unit of x + y from -25 to 25: the corners reach 25.7.
  expect(ends).toHaveLength(22);
  for (const [x, y] of ends) expect(Math.abs(reach(x, y) - side)).toBeLessThan(0.1);
  // The stroke through the middle: from the upper right side to the lower left one.
  expect(tileHexagon.patterns.hatch).toContain('M11.9 -11.9L-11.9 11.9');
});

test('no dot touches the edge, and they are alike on all sides', () => {
  const dots = points(tileHexagon.patterns.dots);
  expect(dots.length).toBeGreaterThan(20);
  for (const [x, y] of dots) {
    expect(reach(x, y)).toBeLessThan(side - 1.7);
    expect(dots).toContainEqual([-x, -y].map((value) => (value === 0 ? 0 : value)));
  }
});

test('many tiles are one path', () => {
  const tile = { name: '', standing: 'good' } as const;
  expect(
    tileHexagon.outline([
      { ...tile, id: 'a', x: 20, y: 20 },
      { ...tile, id: 'b', x: 54.6, y: 20 },
    ]),
  ).toBe(
    'M20 1.2l16.3 9.4l0 18.8l-16.3 9.4l-16.3 -9.4l0 -18.8z' +
      'M54.6 1.2l16.3 9.4l0 18.8l-16.3 9.4l-16.3 -9.4l0 -18.8z',
  );
});
