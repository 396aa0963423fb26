import type { GradedReport } from '#contract/gradedReport.ts';
import type { LaneGrade, Lane } from '#contract/gradeIds.ts';

export interface StripBar {
  grade: LaneGrade;
  /** The day the report was published. */
  published: string;
  /** Start and length as shares of the strip's width, 0 to 1. */
  start: number;
  length: number;
}

/**
 * One bar for each report published by `until`, from its publication to the next one's. Reports
 * oldest first; `from` and `until` are the strip's ends as ISO days. A report from before `from`
 * starts at the strip's left edge.
 */
export function historyStripSeries(
  reports: readonly GradedReport[],
  lane: Lane,
  from: string,
  until: string,
): StripBar[] {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const known = reports.filter((report) => report.publishedOn <= until);
  const place = (day: string) =>
    last === first ? 0 : Math.min(1, Math.max(0, (Date.parse(day) - first) / (last - first)));
  return known.map((report, index) => {
    const start = place(report.publishedOn);
    const end = place(known[index + 1]?.publishedOn ?? until);
    return {
      grade: report.grades[lane],
      published: report.publishedOn,
      start,
      length: end - start,
    };
  });
}
