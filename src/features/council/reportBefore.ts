import type { GradedReport } from '#contract/gradedReport.ts';
import { reportAsAt } from '#domain/standing.ts';
import { baselineDay } from './baselineDay.ts';

type ReportBefore =
  | { kind: 'pair'; before: GradedReport; latest: GradedReport; earlier: GradedReport[] }
  | { kind: 'single'; latest: GradedReport }
  | { kind: 'none' };

/**
 * The report to set against the latest: the one asked for where it is an earlier one of this
 * council, else the one that stood in 2019, else the oldest. Reports oldest first. `earlier` holds
 * all that may be chosen, newest first.
 */
export function reportBefore(reports: readonly GradedReport[], asked: string | null): ReportBefore {
  const latest = reports.at(-1);
  if (latest === undefined) return { kind: 'none' };
  const standing = reportAsAt(reports, baselineDay, 'inspection');
  const earlier = reports.slice(0, -1).reverse();
  const chosen = earlier.find(({ inspectionId }) => inspectionId === asked);
  const usual = earlier.find((report) => report === standing) ?? earlier.at(-1);
  const before = chosen ?? usual;
  return before === undefined
    ? { kind: 'single', latest }
    : { kind: 'pair', before, latest, earlier };
}
