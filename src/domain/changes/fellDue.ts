import type { MilestoneFacts } from '../milestoneTiming.ts';
import { addDays } from '../addDays.ts';
import { milestoneTiming } from '../milestoneTiming.ts';

/**
 * Whether an action fell overdue after one ISO day and by another. `null`: it did not, it was
 * overdue before, or it is reported complete. `since`: the first day it is overdue.
 */
export function fellDue(
  milestone: Omit<MilestoneFacts, 'ownerRole'>,
  after: string,
  until: string,
): { due: string; since: string; reportedSince: boolean } | null {
  const timing = milestoneTiming(milestone, until);
  if (timing.state !== 'overdue' || milestone.due === null || timing.lastDay < after) return null;
  const { reportedSince } = timing;
  return { due: milestone.due, since: addDays(timing.lastDay, 1), reportedSince };
}
