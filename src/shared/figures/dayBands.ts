import type { Framework } from '#contract/gradeIds.ts';
import { addDays } from '#domain/addDays.ts';
import { placeOnDays } from './placeOnDays.ts';
import { timeBands } from './timeBands.ts';

interface PlacedBand {
  from: number;
  to: number;
}

export interface DayBands {
  frameworks: readonly (PlacedBand & { framework: Framework })[];
  pause: PlacedBand | null;
}

/** Longer than half a step of a year. */
const halfYear = 184;

/**
 * Frameworks and the pause on an axis that gives each of several ISO days one step: the first is at
 * 0, the last at their number less one, with half a step on either side.
 */
export function dayBands(days: readonly string[]): DayBands {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { frameworks: [], pause: null };
  const bands = timeBands({ from: addDays(first, -halfYear), to: addDays(last, halfYear) });
  const place = placeOnDays(days);
  const placed = ({ from, to }: { from: string; to: string }): PlacedBand => ({
    from: Math.max(-0.5, place(from)),
    to: Math.min(days.length - 0.5, place(to)),
  });
  return {
    frameworks: bands.frameworks
      .map((band) => ({ framework: band.framework, ...placed(band) }))
      .filter(({ from, to }) => from < to),
    pause: bands.pause === null ? null : placed(bands.pause),
  };
}
