import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { hasOverallGrade } from './frameworks.ts';

/**
 * The judgement a view opens on, given each council's report that stands: overall effectiveness
 * while at least two thirds of them carry it, then help and protection, which every framework has.
 */
export function openingLane(reports: readonly GradedReport[]): Lane {
  const withOverall = reports.filter((report) => hasOverallGrade(report.framework)).length;
  return withOverall * 3 >= reports.length * 2 ? 'overall' : 'help-and-protection';
}
