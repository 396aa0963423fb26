import type { OwnMilestone } from './ownPlan.ts';

/** An action with another due date. The first one is kept as its original; moved back, it has none. */
export function movedDue(milestone: OwnMilestone, due: string | null): OwnMilestone {
  if (due === milestone.due) return milestone;
  const first = milestone.originalDue ?? milestone.due;
  return { ...milestone, due, originalDue: first === due ? null : first };
}
