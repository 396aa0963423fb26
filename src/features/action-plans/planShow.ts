import type { Milestone } from '#contract/actionPlans.ts';
import { isStale, type MilestoneCounts } from '#domain/countMilestones.ts';
import { isDueWithin } from '#domain/isDueWithin.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';

/** The groups of a plan's actions that are counted, in their order on the page. */
export const planShowIds = [
  'complete',
  'overdue',
  'within-30',
  'within-60',
  'within-90',
  'undated',
  'unowned',
  'stale',
  'report-date-unknown',
  'status-unknown',
] as const;
export type PlanShow = (typeof planShowIds)[number];

type Test = (milestone: Milestone, on: string) => boolean;

function within(days: number): Test {
  return (milestone, on) => isDueWithin(milestoneTiming(milestone, on), days);
}

/** What is true of an action in a group, where it is not reported complete. */
const tests: Record<Exclude<PlanShow, 'complete'>, Test> = {
  overdue: (milestone, on) => milestoneTiming(milestone, on).state === 'overdue',
  'within-30': within(30),
  'within-60': within(60),
  'within-90': within(90),
  undated: ({ due }) => due === null,
  unowned: ({ ownerRole }) => ownerRole === null,
  stale: (milestone, on) => isStale(milestone, on) === true,
  'report-date-unknown': ({ statusAsAt }) => statusAsAt === null,
  'status-unknown': ({ status }) => status === 'unknown',
};

function isIn(show: PlanShow, milestone: Milestone, on: string): boolean {
  const isComplete = milestone.status === 'complete';
  return show === 'complete' ? isComplete : !isComplete && tests[show](milestone, on);
}

function countIn(show: PlanShow, counts: MilestoneCounts): number {
  switch (show) {
    case 'complete':
      return counts.complete;
    case 'overdue':
      return counts.overdue;
    case 'within-30':
      return counts.dueWithin[30];
    case 'within-60':
      return counts.dueWithin[60];
    case 'within-90':
      return counts.dueWithin[90];
    case 'undated':
      return counts.undated;
    case 'unowned':
      return counts.unowned;
    case 'stale':
      return counts.stale;
    case 'report-date-unknown':
      return counts.reportDateUnknown;
    case 'status-unknown':
      return counts.statusUnknown;
  }
}

/** A group of a plan's actions: which are in it on an ISO day, and how many the counts say. */
export const planShow = { isIn, countIn };
