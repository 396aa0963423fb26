import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import type { OwnMilestone } from '../ownPlan.ts';

/**
 * An action with another status, of a day (null: not known). The status before is kept with its
 * date; the same status again only takes the new date.
 */
export function statusChanged(
  milestone: OwnMilestone,
  status: MilestoneStatus,
  asAt: string | null,
): OwnMilestone {
  const earlier =
    status === milestone.status
      ? milestone.earlier
      : { status: milestone.status, asAt: milestone.statusAsAt };
  return { ...milestone, status, statusAsAt: asAt, earlier };
}
