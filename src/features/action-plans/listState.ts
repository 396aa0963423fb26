import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';

export const listViewIds = ['plans', 'actions'] as const;
export type ListViewId = (typeof listViewIds)[number];

/** Where an action stands on the day: those within 60 days hold those within 30, and so on. */
export const dueChoiceIds = [
  'overdue',
  'within-30',
  'within-60',
  'within-90',
  'later',
  'undated',
  'complete',
] as const;
export type DueChoice = (typeof dueChoiceIds)[number];

export const planColumnIds = [
  'council',
  'answers',
  'complete',
  'overdue',
  'soon',
  'undated',
  'unowned',
  'reported',
] as const;
export type PlanColumn = (typeof planColumnIds)[number];

export const actionColumnIds = ['council', 'due', 'owner', 'status'] as const;
export type ActionColumn = (typeof actionColumnIds)[number];

/** Stands for the actions whose owner is not published, among the published roles. */
export const noOwner = 'none';

export interface ListFilters {
  /** Of the council's id. */
  council: string | null;
  region: string | null;
  status: MilestoneStatus | null;
  /** A published role, or `noOwner`. */
  owner: string | null;
  theme: string | null;
  due: DueChoice | null;
}

/** Every choice a reader makes on the page; all of it is in the address. */
export interface ListState extends ListFilters {
  /** The day counted on. */
  on: string;
  view: ListViewId;
  sort: PlanColumn | ActionColumn;
  descending: boolean;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}

export const noFilters: ListFilters = {
  council: null,
  region: null,
  status: null,
  owner: null,
  theme: null,
  due: null,
};
