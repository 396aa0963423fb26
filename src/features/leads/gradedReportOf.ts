import type { GradedReport } from '#contract/gradedReport.ts';
import type { LeadReport } from '#contract/leads.ts';
import { expandReport } from '#domain/compactReports.ts';

/** A lead's report with its grades read. */
export function gradedReportOf({
  id,
  framework,
  started,
  published,
  grades,
}: LeadReport): GradedReport {
  return expandReport({ id, framework, started, published, grades });
}
