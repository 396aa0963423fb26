import type { GradedReport } from '#contract/gradedReport.ts';

/** The year a report is known by: that of the inspection, which may be published a year later. */
export function reportYear(report: Pick<GradedReport, 'startedOn' | 'publishedOn'>): string {
  return (report.startedOn ?? report.publishedOn).slice(0, 4);
}
