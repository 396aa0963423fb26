import type { ActionPlan } from '#contract/actionPlans.ts';
import type { OwnPlan } from '../ownPlan.ts';
import { textOrNull } from './textOrNull.ts';

/** A private copy of a published plan: all that is published of it, nothing of one's own yet. */
export function planOf(
  plan: Pick<ActionPlan, 'id' | 'title' | 'milestones'>,
  councilName: string,
): OwnPlan {
  return {
    title: plan.title,
    council: textOrNull(councilName),
    startedFrom: plan.id,
    milestones: plan.milestones.map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      priority: milestone.priority,
      themes: milestone.themes,
      due: milestone.due,
      originalDue: milestone.originalDue,
      ownerRole: textOrNull(milestone.ownerRole ?? ''),
      status: milestone.status,
      statusAsAt: milestone.statusAsAt,
      earlier: null,
      evidence: milestone.source.address,
      note: textOrNull(milestone.note ?? ''),
      question: null,
    })),
  };
}
