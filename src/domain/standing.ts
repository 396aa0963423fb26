import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import type { Standing } from './grades.ts';

/** `publication`: reports published by a day. `inspection`: inspections that started by it. */
export type Basis = 'publication' | 'inspection';

/**
 * The day a report counts from. Where the source gives no start, the day of publication stands in
 * for it: a known limit of six SIF reports of councils since abolished.
 */
function countsFrom(report: GradedReport, basis: Basis): string {
  return basis === 'publication' ? report.publishedOn : (report.startedOn ?? report.publishedOn);
}

/**
 * The report that stands on a day: the last one published by it (or, as Ofsted's yearly figures
 * count, whose inspection started by it). Reports in any order. null: not inspected by then.
 */
export function reportAsAt(
  reports: readonly GradedReport[],
  day: string,
  basis: Basis = 'publication',
): GradedReport | null {
  let latest: GradedReport | null = null;
  for (const report of reports) {
    const from = countsFrom(report, basis);
    if (from <= day && (latest === null || from > countsFrom(latest, basis))) latest = report;
  }
  return latest;
}

export function standingOf(report: GradedReport | null, lane: Lane): Standing {
  return report === null ? 'not-inspected' : report.grades[lane];
}
