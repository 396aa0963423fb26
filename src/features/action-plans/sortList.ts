import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import { lastDay } from '#domain/partialDates.ts';
import { sortByValue } from '#domain/sortByValue.ts';
import type { FittingPlan } from './filterList.ts';
import type { ActionColumn, ListState, PlanColumn } from './listState.ts';
import type { ActionRow } from './listView.ts';

type Value = number | string | null;
type Order = Pick<ListState, 'sort' | 'descending'>;

/** From what most needs a question to what least does. */
const statusPlace: Record<MilestoneStatus, number> = {
  delayed: 0,
  'at-risk': 1,
  'not-started': 2,
  'on-track': 3,
  unknown: 4,
  complete: 5,
};

const valueOfPlan: Record<Exclude<PlanColumn, 'council'>, (plan: FittingPlan) => Value> = {
  answers: ({ row: { plan } }) =>
    plan.inspection === null ? null : (plan.inspection.startedOn ?? plan.inspection.publishedOn),
  complete: counted(({ complete }) => complete),
  overdue: counted(({ overdue }) => overdue),
  soon: counted(({ dueWithin }) => dueWithin[90]),
  undated: counted(({ undated }) => undated),
  unowned: counted(({ unowned }) => unowned),
  reported: ({ row: { lastReported } }) => (lastReported === null ? null : lastDay(lastReported)),
};

/** A plan without actions in the data has no counts, not counts of none. */
function counted(read: (counts: FittingPlan['row']['counts']) => number) {
  return ({ row: { counts } }: FittingPlan) => (counts.total === 0 ? null : read(counts));
}

const valueOfAction: Record<Exclude<ActionColumn, 'council'>, (action: ActionRow) => Value> = {
  /** What is open, by its last day; what is undated or done has none to wait for. */
  due: ({ timing }) =>
    timing.state === 'due' || timing.state === 'overdue' ? timing.lastDay : null,
  owner: ({ milestone }) => milestone.ownerRole,
  status: ({ milestone }) => statusPlace[milestone.status],
};

/** Puts plans and actions, which come by council, in an order. What has no value comes last. */
export const sortList = {
  plans(plans: readonly FittingPlan[], { sort, descending }: Order): FittingPlan[] {
    const read = Object.entries(valueOfPlan).find(([column]) => column === sort)?.[1];
    if (read === undefined) return descending ? plans.toReversed() : [...plans];
    return sortByValue(plans, read, descending);
  },
  actions(actions: readonly ActionRow[], { sort, descending }: Order): ActionRow[] {
    const read = Object.entries(valueOfAction).find(([column]) => column === sort)?.[1];
    if (read === undefined) return descending ? actions.toReversed() : [...actions];
    return sortByValue(actions, read, descending);
  },
};
