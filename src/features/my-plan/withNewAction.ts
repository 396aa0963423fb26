import { freeId } from './freeId.ts';
import type { OwnMilestone, OwnPlan } from './ownPlan.ts';

/** What a new action is called until it is given its own words. */
const newTitle = 'New action';

/**
 * A plan with one more action under a priority, before the others there: where it was asked for is
 * where it is. Nothing is known of it yet.
 */
export function withNewAction(plan: OwnPlan, priority: string): { plan: OwnPlan; id: string } {
  const id = freeId(new Set(plan.milestones.map((one) => one.id)));
  const action: OwnMilestone = {
    id,
    title: newTitle,
    priority,
    themes: [],
    due: null,
    originalDue: null,
    ownerRole: null,
    status: 'unknown',
    statusAsAt: null,
    earlier: null,
    evidence: null,
    note: null,
    question: null,
  };
  const { milestones } = plan;
  const at = Math.max(
    0,
    milestones.findIndex((one) => one.priority === priority),
  );
  const grown = [...milestones.slice(0, at), action, ...milestones.slice(at)];
  return { plan: { ...plan, milestones: grown }, id };
}
