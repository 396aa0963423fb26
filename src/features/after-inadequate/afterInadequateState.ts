import type { Lane } from '#contract/gradeIds.ts';
import { pathGroupIds } from '#domain/inadequate/pathGroups.ts';

export const pathOrderIds = ['longest', 'newest', 'name'] as const;
export type PathOrder = (typeof pathOrderIds)[number];

/** `years-since`: every path starts at the left; `calendar`: each where it fell in time. */
export const pathAxisIds = ['years-since', 'calendar'] as const;
export type PathAxis = (typeof pathAxisIds)[number];

/** Numbers that open into the councils behind them. */
export const pathOpenIds = [...pathGroupIds, 'up-1', 'up-2', 'up-3', 'again', 'waiting'] as const;
export type PathOpen = (typeof pathOpenIds)[number];

/** Every choice a reader makes on the page; all of it is in the address. */
export interface AfterInadequateState {
  judgement: Lane;
  /** The reader's council, by id. */
  council: string | null;
  order: PathOrder;
  axis: PathAxis;
  open: string | null;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}
