import type { Milestone } from '#contract/actionPlans.ts';
import { dayInWords } from './dayInWords.ts';
import { whenInWords } from './whenInWords.ts';

/** Whose word a status is, and of when: `as the council reported on 19 January 2026`. */
export function statusReportWords({
  status,
  statusAsAt,
}: Pick<Milestone, 'status' | 'statusAsAt'>): string {
  if (status === 'unknown') {
    return statusAsAt === null
      ? 'no report on it in the data'
      : `the council’s report of ${dayInWords(statusAsAt)} did not say`;
  }
  if (statusAsAt === null) return 'as the council reported, date not known';
  return `as the council reported ${whenInWords(statusAsAt)}`;
}
