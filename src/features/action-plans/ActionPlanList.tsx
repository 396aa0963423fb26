import type { ActionPlanList as List } from '#contract/actionPlanList.ts';

/** Every published action plan, and the councils that need one. */
export function ActionPlanList({ list }: { list: List }) {
  return <h1>{list.plans.length} action plans</h1>;
}
