import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { gradeSteps, isGrade } from '#domain/grades.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

/**
 * Care leavers graded below children in care in a council's latest report, where ILACS judges them
 * apart (since 2023; before 2018 care leavers were a part of the other judgement). Score: grades
 * between the two.
 */
export function careLeaversLowerLeads(council: Council): StoryLead[] {
  const report = council.reports.at(-1);
  if (report === undefined || report.framework === 'sif') return [];
  const { 'children-in-care': inCare, 'care-leavers': leavers } = report.grades;
  if (!isGrade(inCare) || !isGrade(leavers)) return [];
  const score = gradeSteps(leavers, inCare);
  if (score <= 0) return [];
  const day = report.publishedOn;
  return [
    {
      ...leadOf(council, { kind: 'care-leavers-lower', about: null, day, score }),
      report: leadReportOf(council, report),
    },
  ];
}
