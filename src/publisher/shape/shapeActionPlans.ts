import type { ActionPlan, ActionPlanList } from '#contract/actionPlans.ts';
import type { Papers } from '#contract/papers.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';

/** All plans, each with the name of its council. */
export function shapeActionPlans(
  papers: Papers,
  data: DataSet,
  plans: readonly ActionPlan[],
): ActionPlanList {
  const names = new Map(data.councils.map((row) => [row.council_id, row.name]));
  return {
    ...papers,
    plans: plans.map((plan) => ({
      ...plan,
      councilName: names.get(plan.councilId) ?? plan.councilId,
    })),
  };
}
