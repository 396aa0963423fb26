import { isDueWithin } from '#domain/isDueWithin.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import type { OwnMilestone } from './ownPlan.ts';

/** Days ahead that count as soon. */
const soon = 30;

export type ActionFilter = 'all' | 'overdue' | 'soon' | 'undated' | 'unowned';

/** Whether an action belongs to what is asked for, on an ISO day. Complete ones are only in all. */
export function fitsFilter(action: OwnMilestone, filter: ActionFilter, on: string): boolean {
  if (filter === 'all') return true;
  if (action.status === 'complete') return false;
  const timing = milestoneTiming(action, on);
  switch (filter) {
    case 'overdue':
      return timing.state === 'overdue';
    case 'soon':
      return isDueWithin(timing, soon);
    case 'undated':
      return timing.state === 'undated';
    case 'unowned':
      return action.ownerRole === null;
  }
}
