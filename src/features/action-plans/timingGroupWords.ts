import type { TimingGroup } from './actionsByTiming.ts';

/** Where actions stand, in words for a group of them. */
export const timingGroupWords: Readonly<Record<TimingGroup, string>> = {
  complete: 'Reported complete',
  late: 'Past due, reported unfinished since',
  overdue: 'Past due, no report since',
  due: 'Due later',
  undated: 'No due date published',
};
