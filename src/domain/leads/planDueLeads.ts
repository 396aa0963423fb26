import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

/**
 * The day an action plan was due with Ofsted has passed, and no plan in the data says that it answers
 * the report. That does not mean that there is none. Score: days since it was due.
 */
export function planDueLeads(council: Council): StoryLead[] {
  return council.plansNeeded.flatMap((need): StoryLead[] => {
    const report = council.reports.find(({ inspectionId }) => inspectionId === need.inspectionId);
    if (report === undefined || need.due === null || need.planIds.length > 0) return [];
    const { dueOn } = need.due;
    const score = daysBetween(dueOn, council.dataAsAt);
    if (score <= 0) return [];
    return [
      {
        ...leadOf(council, { kind: 'plan-due', about: need.inspectionId, day: dueOn, score }),
        report: leadReportOf(council, report),
        dueOn,
        otherPlans: need.otherPlanIds.length,
      },
    ];
  });
}
