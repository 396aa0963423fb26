import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { hasOverallGrade } from '#domain/frameworks.ts';
import { gradeLevel, isGrade } from '#domain/grades.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

/**
 * A council's first report without an overall grade, and what the report before it said. Score: ten
 * for each inadequate judgement, and the grades between the best and the worst.
 */
export function noOverallLeads(council: Council): StoryLead[] {
  const place = council.reports.findIndex(({ framework }) => !hasOverallGrade(framework));
  const report = council.reports[place];
  if (report === undefined) return [];
  const before = council.reports[place - 1];
  const levels = judgementLanes
    .map((lane) => report.grades[lane])
    .filter(isGrade)
    .map(gradeLevel);
  if (levels.length === 0) return [];
  const inadequate = levels.filter((level) => level === 1).length;
  const score = inadequate * 10 + Math.max(...levels) - Math.min(...levels);
  return [
    {
      ...leadOf(council, { kind: 'no-overall', about: null, day: report.publishedOn, score }),
      report: leadReportOf(council, report),
      before: before === undefined ? null : leadReportOf(council, before),
    },
  ];
}
