import type { Inspection } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { PlanFile } from '#contract/planFile.ts';
import type { WorkingDaysDue } from '#contract/planNeeds.ts';
import { monitoringRhythm, type MonitoringRhythm } from '#domain/monitoringRhythm.ts';
import { isInadequate } from '#domain/planNeeds.ts';
import { reinspectionSpan, type ReinspectionSpan } from '#domain/reinspectionSpan.ts';

export type PlanDeadlines =
  | { kind: 'no-inspection' }
  /** A visit, a joint or an area SEND inspection: the tracker knows no rule with a day. */
  | { kind: 'no-rule'; inspection: Inspection }
  /** A graded report that was not inadequate. */
  | { kind: 'not-inadequate'; report: GradedReport }
  | {
      kind: 'inadequate';
      report: GradedReport;
      /** null: worked out only while the report is the council's latest. */
      due: WorkingDaysDue | null;
      /** Plans in the data that answer the same report, this one with them. */
      plans: number;
      /** Up to the next graded report, or the day asked about. */
      monitoring: MonitoringRhythm;
      /** The next graded report; null: none by the day the data reach to. */
      next: GradedReport | null;
      span: ReinspectionSpan;
    };

/** What law and practice set after the report a plan answers, as at an ISO day. */
export function planDeadlines({ plan, council }: PlanFile, on: string): PlanDeadlines {
  const inspection = council.inspections.find(({ id }) => id === plan.inspectionId);
  if (inspection === undefined) return { kind: 'no-inspection' };
  const report = council.reports.find(({ inspectionId }) => inspectionId === inspection.id);
  if (report === undefined) return { kind: 'no-rule', inspection };
  if (!isInadequate(report)) return { kind: 'not-inadequate', report };
  const need = council.plansNeeded.find(({ inspectionId }) => inspectionId === inspection.id);
  const next = council.reports.find(({ publishedOn }) => publishedOn > report.publishedOn) ?? null;
  return {
    kind: 'inadequate',
    report,
    due: need?.due ?? null,
    plans: need?.planIds.length ?? 1,
    monitoring: monitoringRhythm(council, report.publishedOn, next?.publishedOn ?? on),
    next,
    span: reinspectionSpan(report.publishedOn),
  };
}
