import { daysBetween } from './daysBetween.ts';
import { isDueWithin } from './isDueWithin.ts';
import { milestoneTiming, type MilestoneFacts } from './milestoneTiming.ts';
import { lastDay } from './partialDates.ts';

/** Days without a report after which an action counts as not reported on. */
export const staleAfterDays = 90;

/** Windows in days, each holding the ones before it. */
export const dueWindows = [30, 60, 90] as const;
export type DueWindow = (typeof dueWindows)[number];

export interface MilestoneCounts {
  total: number;
  complete: number;
  /** Every count below is of actions that are not reported complete. */
  open: number;
  overdue: number;
  /** Overdue and reported on since: known to be late. The rest of `overdue` may have been done. */
  overdueReported: number;
  dueWithin: Record<DueWindow, number>;
  undated: number;
  unowned: number;
  /** The council's last known report on them is over 90 days old. */
  stale: number;
  /** The day of the last report is not known. */
  reportDateUnknown: number;
  statusUnknown: number;
}

/**
 * Whether the last report on an action is surely over 90 days old on a day. A report known to the
 * month or year counts from its last day; null: its date is not known.
 */
export function isStale({ statusAsAt }: Pick<MilestoneFacts, 'statusAsAt'>, on: string) {
  return statusAsAt === null ? null : daysBetween(lastDay(statusAsAt), on) > staleAfterDays;
}

/** Counts the actions of a plan on an ISO day. */
export function countMilestones(
  milestones: readonly MilestoneFacts[],
  on: string,
): MilestoneCounts {
  const open = milestones.filter(({ status }) => status !== 'complete');
  const timings = open.map((milestone) => milestoneTiming(milestone, on));
  const overdue = timings.filter((timing) => timing.state === 'overdue');
  const within = (window: DueWindow) =>
    timings.filter((timing) => isDueWithin(timing, window)).length;
  return {
    total: milestones.length,
    complete: milestones.length - open.length,
    open: open.length,
    overdue: overdue.length,
    overdueReported: overdue.filter(({ reportedSince }) => reportedSince).length,
    dueWithin: { 30: within(30), 60: within(60), 90: within(90) },
    undated: open.filter(({ due }) => due === null).length,
    unowned: open.filter(({ ownerRole }) => ownerRole === null).length,
    stale: open.filter((milestone) => isStale(milestone, on) === true).length,
    reportDateUnknown: open.filter(({ statusAsAt }) => statusAsAt === null).length,
    statusUnknown: open.filter(({ status }) => status === 'unknown').length,
  };
}
