import type { Council, Inspection } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';

/** The inspection a graded report came from, with its papers; null where the file lacks it. */
export function inspectionOf(
  council: Pick<Council, 'inspections'>,
  report: Pick<GradedReport, 'inspectionId'>,
): Inspection | null {
  return council.inspections.find(({ id }) => id === report.inspectionId) ?? null;
}
