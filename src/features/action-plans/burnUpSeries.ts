import type { Milestone } from '#contract/actionPlans.ts';
import { addDays } from '#domain/addDays.ts';
import { lastDay } from '#domain/partialDates.ts';

export interface BurnUpPoint {
  /** ISO day; a month or year counts on its last day. */
  day: string;
  /** Actions due by the end of that day. */
  due: number;
  /** Actions the council had reported complete by then; null: after the day counted on. */
  complete: number | null;
}

export interface BurnUpSeries {
  /** Oldest first; the first is the day before anything, with 0 and 0. */
  points: readonly BurnUpPoint[];
  total: number;
  dated: number;
  /** Reported complete on a known date that is over by the day counted on. */
  completeDated: number;
  /** Reported complete in a month or year, or on a day, that ends after it: in no point. */
  completeNotOver: number;
  /** Reported complete with no date of the report: in no point. */
  completeUndated: number;
  on: string;
}

/** Fewer dates than this make no line worth reading. */
export const fewestDates = 3;

/**
 * Actions due by a day against actions reported complete by it, up to an ISO day. null: fewer than
 * three actions have a due date or a report by then, with its date, that they are complete.
 * Known limit: a report says that an action was complete by then, not on which day it was.
 */
export function burnUpSeries(
  milestones: readonly Pick<Milestone, 'due' | 'status' | 'statusAsAt'>[],
  on: string,
): BurnUpSeries | null {
  const finished = milestones.filter(({ status }) => status === 'complete');
  const dues = milestones.flatMap(({ due }) => (due === null ? [] : [lastDay(due)]));
  const reported = finished.flatMap(({ statusAsAt }) =>
    statusAsAt === null ? [] : [lastDay(statusAsAt)],
  );
  const reports = reported.filter((day) => day <= on);
  const placed = milestones.filter(
    ({ due, status, statusAsAt }) =>
      due !== null || (status === 'complete' && statusAsAt !== null && lastDay(statusAsAt) <= on),
  );
  if (placed.length < fewestDates) return null;
  const days = [...new Set([...dues, ...reports, on])].sort();
  const start = addDays(days[0] ?? on, -1);
  const points = [start, ...days].map((day) => ({
    day,
    due: dues.filter((one) => one <= day).length,
    complete: day > on ? null : reports.filter((one) => one <= day).length,
  }));
  return {
    points,
    total: milestones.length,
    dated: dues.length,
    completeDated: reports.length,
    completeNotOver: reported.length - reports.length,
    completeUndated: finished.length - reported.length,
    on,
  };
}
