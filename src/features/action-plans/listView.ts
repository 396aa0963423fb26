import type { ListedPlan } from '#contract/actionPlanList.ts';
import type { Milestone } from '#contract/actionPlans.ts';
import { countMilestones, type MilestoneCounts } from '#domain/countMilestones.ts';
import { milestoneTiming, type MilestoneTiming } from '#domain/milestoneTiming.ts';
import { lastDay } from '#domain/partialDates.ts';
import type { ListData } from './listData.ts';

/** An action on the chosen day, with the plan it stands in. */
export interface ActionRow {
  milestone: Milestone;
  plan: ListedPlan;
  timing: MilestoneTiming;
}

/** A plan on the chosen day. */
export interface PlanRow {
  plan: ListedPlan;
  counts: MilestoneCounts;
  actions: readonly ActionRow[];
  /** The latest date of a report on any of its actions, as precise as published; null: not known. */
  lastReported: string | null;
}

export interface ListView {
  on: string;
  plans: readonly PlanRow[];
  actions: readonly ActionRow[];
}

function latest(dates: readonly (string | null)[]): string | null {
  return dates.reduce(
    (last, date) =>
      date !== null && (last === null || lastDay(date) > lastDay(last)) ? date : last,
    null,
  );
}

/** Every plan and action as they stand on an ISO day, in the order of the data. */
export function listView({ plans }: Pick<ListData, 'plans'>, on: string): ListView {
  const rows = plans.map((plan): PlanRow => {
    const { milestones } = plan;
    return {
      plan,
      counts: countMilestones(milestones, on),
      actions: milestones.map((milestone) => ({
        milestone,
        plan,
        timing: milestoneTiming(milestone, on),
      })),
      lastReported: latest(milestones.map(({ statusAsAt }) => statusAsAt)),
    };
  });
  return { on, plans: rows, actions: rows.flatMap(({ actions }) => actions) };
}
