import type { Council } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { LeadReport } from '#contract/leads.ts';
import { compactReport } from '#domain/compactReports.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';

/** A graded report as a lead carries it: with all its grades, and its address where it is known. */
export function leadReportOf(
  council: Pick<Council, 'inspections'>,
  report: GradedReport,
): LeadReport {
  return {
    ...compactReport(report),
    address: inspectionOf(council, report)?.reportAddress ?? null,
  };
}
