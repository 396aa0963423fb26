import type { MilestoneTiming } from './milestoneTiming.ts';

/** Whether an action falls due within so many days of the day its timing is of, that day included. */
export function isDueWithin(timing: MilestoneTiming, days: number): boolean {
  return timing.state === 'due' && timing.days <= days;
}
