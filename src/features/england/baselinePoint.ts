import type { EnglandPoint } from '#contract/england.ts';

/**
 * The first day on which at least nine in ten councils had been inspected: shares before it are of
 * those that came first. null: there is none before the last day.
 */
export function baselinePoint(points: readonly EnglandPoint[]): EnglandPoint | null {
  const found = points.find(
    ({ councils, counts }) => councils > 0 && counts['not-inspected'] * 10 <= councils,
  );
  return found === undefined || found === points.at(-1) ? null : found;
}
