import type { Milestone } from '#contract/actionPlans.ts';
import { milestoneTiming } from './milestoneTiming.ts';

/** Open actions a reader should see first: overdue, longest first, then at risk or delayed. */
export function urgentMilestones(milestones: readonly Milestone[], on: string): Milestone[] {
  const overdueBy = (milestone: Milestone) => {
    const timing = milestoneTiming(milestone, on);
    return timing.state === 'overdue' ? timing.days : 0;
  };
  return milestones
    .filter(
      (milestone) =>
        overdueBy(milestone) > 0 ||
        milestone.status === 'at-risk' ||
        milestone.status === 'delayed',
    )
    .sort((a, b) => overdueBy(b) - overdueBy(a));
}
