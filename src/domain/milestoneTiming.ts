import type { Milestone } from '#contract/actionPlans.ts';
import { daysBetween } from './daysBetween.ts';
import { firstDay, lastDay } from './partialDates.ts';

/** What timing and counts need to know of an action: of a council's plan or of a reader's own. */
export type MilestoneFacts = Pick<Milestone, 'status' | 'statusAsAt' | 'due' | 'ownerRole'>;

export type MilestoneTiming =
  | { state: 'complete' }
  /**
   * Past its due date and not reported complete. `reportedSince`: reported unfinished after it fell
   * due; otherwise nothing is known of it since, and it may have been done.
   */
  | { state: 'overdue'; lastDay: string; days: number; reportedSince: boolean }
  /** `days` until the last day it can still be on time: 0 on that day. */
  | { state: 'due'; lastDay: string; days: number }
  /** No due date published: neither on time nor late. */
  | { state: 'undated' };

/**
 * Where an action stands on an ISO day. A due date is met by its last day: one due in "January
 * 2026" is overdue from 1 February, one due in "2026" from 1 January 2027.
 */
export function milestoneTiming(
  { status, statusAsAt, due }: Omit<MilestoneFacts, 'ownerRole'>,
  on: string,
): MilestoneTiming {
  if (status === 'complete') return { state: 'complete' };
  if (due === null) return { state: 'undated' };
  const last = lastDay(due);
  const days = daysBetween(on, last);
  if (days >= 0) return { state: 'due', lastDay: last, days };
  const reportedSince = status !== 'unknown' && statusAsAt !== null && firstDay(statusAsAt) > last;
  return { state: 'overdue', lastDay: last, days: -days, reportedSince };
}
