import { laneIds } from '#contract/gradeIds.ts';
import type { TimelineBar } from './ratingTimelineSeries.ts';
import type { StackedCouncil } from './stackedTimelineSeries.ts';

interface StackedTimelineRow extends TimelineBar {
  /** Of the last report of a council that still exists: nothing has replaced it. */
  isLatest: boolean;
}

/**
 * A council's bars as rows of a table, by report and judgement. A report without an overall grade
 * has a row that says so, where overall effectiveness is shown.
 */
export function stackedTimelineRows({
  bars,
  withoutOverall,
  abolishedOn,
}: StackedCouncil): StackedTimelineRow[] {
  const all = [...bars, ...withoutOverall].sort((a, b) => {
    if (a.from !== b.from) return a.from < b.from ? -1 : 1;
    return laneIds.indexOf(a.lanes[0]) - laneIds.indexOf(b.lanes[0]);
  });
  const last = all.at(-1)?.report;
  return all.map((bar) => ({ ...bar, isLatest: abolishedOn === null && bar.report === last }));
}
