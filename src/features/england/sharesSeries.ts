import type { EnglandPoint } from '#contract/england.ts';
import { gradeIds } from '#contract/gradeIds.ts';
import { gradedTotal } from '#domain/countGrades.ts';
import { standingIds, type Standing } from '#domain/grades.ts';
import type { EnglandState } from './englandState.ts';

export interface ShareBar {
  /** On the axis: 0 for the first of the days. */
  place: number;
  asAt: string;
  /** Percent of the graded, or numbers of councils; a standing of none is left out. */
  values: Partial<Record<Standing, number>>;
  /** So few councils had a grade that the shares say little: it is drawn narrow. */
  isThin: boolean;
}

export interface SharesSeries {
  as: EnglandState['as'];
  /** Of the axis, in order. */
  days: readonly string[];
  /** In the order they are stacked, from the foot. */
  standings: readonly Standing[];
  bars: readonly ShareBar[];
  /** Top of the scale. */
  most: number;
}

/** Shares over fewer councils than these are thin. */
export const fewestGraded = 5;

/** Points as stacked bars on an axis of days. Percentages add up to 100, a day without a grade has none. */
export function sharesSeries(
  points: readonly EnglandPoint[],
  as: EnglandState['as'],
  days: readonly string[] = points.map(({ asAt }) => asAt),
): SharesSeries {
  const among: readonly Standing[] = as === 'percent' ? gradeIds : standingIds;
  const standings = among.filter((standing) => points.some(({ counts }) => counts[standing] > 0));
  return {
    as,
    days,
    standings,
    most: as === 'percent' ? 100 : Math.max(1, ...points.map(({ councils }) => councils)),
    bars: points.flatMap(({ asAt, councils, counts }) => {
      const place = days.indexOf(asAt);
      const graded = gradedTotal(counts);
      if (place === -1 || (as === 'percent' && graded === 0)) return [];
      const values = Object.fromEntries(
        standings
          .filter((standing) => counts[standing] > 0)
          .map((standing) => [
            standing,
            as === 'percent' ? (counts[standing] / graded) * 100 : counts[standing],
          ]),
      );
      const isThin = as === 'percent' && (graded < fewestGraded || graded * 2 < councils);
      return [{ place, asAt, values, isThin }];
    }),
  };
}
