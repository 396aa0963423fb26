import type { Standing } from '#domain/grades.ts';
import type { SharesSeries } from './sharesSeries.ts';

interface Frame {
  /** Left end of the axis, and the length of a day's step on it. */
  left: number;
  step: number;
  /** Top and foot of the bars, and the value at the top. */
  top: number;
  foot: number;
  most: number;
  bar: number;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Stacked bars as one path for each standing, in the unit of the frame. Thin bars are half as wide. */
export function sharePaths(
  { bars, standings }: Pick<SharesSeries, 'bars' | 'standings'>,
  { left, step, top, foot, most, bar }: Frame,
): { standing: Standing; d: string }[] {
  const reached = new Map<number, number>();
  return standings.map((standing) => {
    const d = bars.map(({ place, values, isThin }) => {
      const value = values[standing];
      if (value === undefined) return '';
      const under = reached.get(place) ?? 0;
      reached.set(place, under + value);
      const yOf = (at: number) => round(foot - (at / most) * (foot - top));
      const [low, high] = [yOf(under), yOf(under + value)];
      const width = round(isThin ? bar / 2 : bar);
      const x = round(left + (place + 0.5) * step - width / 2);
      return `M${x} ${low}V${high}h${width}V${low}z`;
    });
    return { standing, d: d.join('') };
  });
}
