import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { hasOverallGrade } from '#domain/frameworks.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

const leastReports = 3;
/** More than the days since the first report: the number of reports comes first. */
const perReport = 100_000;

/**
 * Outstanding overall in at least three graded reports running, up to the last that has an overall
 * grade. Score: the reports, then the days since the first of them.
 */
export function outstandingRunLeads(council: Council): StoryLead[] {
  const graded = council.reports.filter(({ framework }) => hasOverallGrade(framework));
  const end = graded.findLastIndex(({ grades }) => grades.overall !== 'outstanding');
  const run = graded.slice(end + 1);
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < leastReports) return [];
  const latest = council.reports.at(-1);
  const later = latest === undefined || latest === last ? null : leadReportOf(council, latest);
  const score = run.length * perReport + daysBetween(first.publishedOn, council.dataAsAt);
  return [
    {
      ...leadOf(council, { kind: 'outstanding-run', about: null, day: last.publishedOn, score }),
      reports: run.map((report) => leadReportOf(council, report)),
      later,
    },
  ];
}
