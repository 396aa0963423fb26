import type { ActionPlanList, ListedPlan } from '#contract/actionPlanList.ts';
import { milestoneStatusIds, type MilestoneStatus } from '#contract/milestoneStatusIds.ts';

/** What the list's views are worked out from, with everything that can be chosen. */
export interface ListData {
  dataAsAt: string;
  version: string;
  plans: readonly ListedPlan[];
  /** With a plan in the data, in the order of their plans. */
  councils: readonly { id: string; label: string }[];
  regions: readonly string[];
  /** Statuses that any action has. */
  statuses: readonly MilestoneStatus[];
  /** Published roles. */
  owners: readonly string[];
  themes: readonly { id: string; label: string }[];
}

const read = new WeakMap<ActionPlanList, ListData>();

/** Reads the file of all plans, once for each file. */
export function listData(list: ActionPlanList): ListData {
  const data = read.get(list) ?? dataOf(list);
  read.set(list, data);
  return data;
}

function dataOf({ dataAsAt, version, plans, themes }: ActionPlanList): ListData {
  const milestones = plans.flatMap((plan) => plan.milestones);
  const names = new Map(plans.map(({ councilId, councilName }) => [councilId, councilName]));
  const statuses = new Set(milestones.map(({ status }) => status));
  const roles = milestones.flatMap(({ ownerRole }) => (ownerRole === null ? [] : [ownerRole]));
  return {
    dataAsAt,
    version,
    plans,
    councils: [...names].map(([id, label]) => ({ id, label })),
    regions: [...new Set(plans.map(({ region }) => region))].sort(),
    statuses: milestoneStatusIds.filter((status) => statuses.has(status)),
    owners: [...new Set(roles)].sort(),
    themes: themes.map(({ id, label }) => ({ id, label })),
  };
}
