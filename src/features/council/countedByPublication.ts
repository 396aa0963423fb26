import type { GradedReport } from '#contract/gradedReport.ts';
import { laneIds, type Lane } from '#contract/gradeIds.ts';
import { compareReports } from '#domain/compareReports.ts';
import { reportAsAt } from '#domain/standing.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { baselineDay } from './baselineDay.ts';

function change(before: GradedReport, after: GradedReport, lane: Lane): string {
  const comparison = compareReports(before, after, lane);
  return comparison.outcome === 'not-comparable'
    ? comparison.reason
    : `${comparison.direction} ${comparison.steps}`;
}

function differenceInWords(count: number): string {
  if (count === 0) return 'all five changes are the same';
  return `${numberInWords(count)} of the five changes below ${count === 1 ? 'is' : 'are'} different`;
}

/**
 * Where the report that stood at the end of 2019 by its day of publication, as Explore counts, is
 * not `before`, the one that stood by day of inspection: which it was, and how many of the five
 * changes to `latest` are others against it. null where both days lead to one report.
 */
export function countedByPublication(
  reports: readonly GradedReport[],
  before: GradedReport,
  latest: GradedReport,
): string | null {
  const published = reportAsAt(reports, baselineDay, 'publication');
  if (published === before) return null;
  if (published === null) {
    return 'By the day of publication, no report stood at the end of 2019, so Explore can’t compare this council.';
  }
  const differing = laneIds.filter(
    (lane) => change(published, latest, lane) !== change(before, latest, lane),
  ).length;
  return `By the day of publication, the report of ${formatDay(published.publishedOn)} stood at the end of 2019; set against that one, ${differenceInWords(differing)}.`;
}
