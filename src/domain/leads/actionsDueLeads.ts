import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { currentPlans } from '#domain/currentPlans.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import { lastDay } from '#domain/partialDates.ts';
import { leadOf } from './leadOf.ts';

function byLastDay(a: string, b: string): number {
  return lastDay(a) < lastDay(b) ? -1 : 1;
}

function ofPlan(council: Council, plan: ActionPlan): StoryLead[] {
  const overdue = plan.milestones.filter((milestone) => {
    const timing = milestoneTiming(milestone, council.dataAsAt);
    return timing.state === 'overdue' && !timing.reportedSince;
  });
  const due = overdue.flatMap((one) => one.due ?? []).sort(byLastDay);
  const [firstDue] = due;
  const lastDue = due.at(-1);
  if (firstDue === undefined || lastDue === undefined) return [];
  const reported = overdue.flatMap(({ statusAsAt }) => statusAsAt ?? []).sort(byLastDay);
  const score = due.length;
  return [
    {
      ...leadOf(council, { kind: 'actions-due', about: plan.id, day: lastDay(firstDue), score }),
      planId: plan.id,
      planTitle: plan.title,
      total: plan.milestones.length,
      overdue: due.length,
      firstDue,
      lastDue,
      lastReported: reported.at(-1) ?? null,
      source: plan.source,
    },
  ];
}

/**
 * Actions past their due dates on which the data hold no report since: they may have been done. Only
 * of a plan that stands: one that a later inspection has overtaken is history. Score: actions.
 */
export function actionsDueLeads(council: Council): StoryLead[] {
  const { current, isBeforeLatest } = currentPlans(council);
  return isBeforeLatest ? [] : current.flatMap((plan) => ofPlan(council, plan));
}
