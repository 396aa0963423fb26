import type { Milestone } from '#contract/actionPlans.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import { urgentMilestones } from '#domain/urgentMilestones.ts';

export interface NumberedAction {
  /** Its place in the plan, from 1. */
  number: number;
  milestone: Milestone;
}

interface ActionGroup {
  title: string;
  actions: readonly NumberedAction[];
}

/**
 * The open actions that need a word on an ISO day, each in one group: overdue; at risk or delayed;
 * those whose status or due date is not known. Groups without an action are left out.
 */
export function actionGroups(milestones: readonly Milestone[], on: string): ActionGroup[] {
  const numbered = (milestone: Milestone) => ({
    number: milestones.indexOf(milestone) + 1,
    milestone,
  });
  const urgent = urgentMilestones(milestones, on);
  const isOverdue = (milestone: Milestone) => milestoneTiming(milestone, on).state === 'overdue';
  const unclear = milestones.filter(
    (milestone) =>
      milestone.status !== 'complete' &&
      !urgent.includes(milestone) &&
      (milestone.status === 'unknown' || milestone.due === null),
  );
  return [
    { title: 'Past the due date', actions: urgent.filter(isOverdue) },
    {
      title: 'At risk or delayed, as reported',
      actions: urgent.filter((milestone) => !isOverdue(milestone)),
    },
    { title: 'Status not known, or no due date published', actions: unclear },
  ]
    .filter(({ actions }) => actions.length > 0)
    .map(({ title, actions }) => ({ title, actions: actions.map(numbered) }));
}
