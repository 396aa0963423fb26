import type { GradedReport } from '#contract/gradedReport.ts';
import { existsOn } from './councilExists.ts';
import type { CouncilHistory } from './countGrades.ts';
import { daysBetween } from './daysBetween.ts';
import { monthsBetween } from './monthsBetween.ts';
import { reportAsAt } from './standing.ts';

export interface Wait<Council> {
  council: Council;
  /** Of the last graded inspection that has a published report. */
  report: GradedReport;
  /** First day of that inspection; where that is not known, the day its report was published. */
  since: string;
  startKnown: boolean;
  days: number;
  /** Whole months. */
  months: number;
}

export interface Waits<Council> {
  /** The longest first; those that began on one day in the order given. */
  waits: readonly Wait<Council>[];
  /** Councils that have had no graded inspection yet, in the order given. */
  never: readonly Council[];
}

/**
 * How long each council that exists on an ISO day has gone since its last graded inspection. Known
 * limit: an inspection whose report is not published by then can't be seen.
 */
export function sinceLastInspection<Council extends CouncilHistory>(
  councils: readonly Council[],
  day: string,
): Waits<Council> {
  const waits: Wait<Council>[] = [];
  const never: Council[] = [];
  for (const council of councils) {
    if (!existsOn(council, day)) continue;
    const published = council.reports.filter(({ publishedOn }) => publishedOn <= day);
    const report = reportAsAt(published, day, 'inspection');
    if (report === null) {
      never.push(council);
      continue;
    }
    const since = report.startedOn ?? report.publishedOn;
    waits.push({
      council,
      report,
      since,
      startKnown: report.startedOn !== null,
      days: daysBetween(since, day),
      months: monthsBetween(since, day),
    });
  }
  waits.sort((a, b) => b.days - a.days);
  return { waits, never };
}
