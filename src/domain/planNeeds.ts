import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council, Inspection } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { PlanNeed } from '#contract/planNeeds.ts';
import type { PlanNeedReason } from '#contract/planNeedReasonIds.ts';
import type { BankHoliday } from './addWorkingDays.ts';
import { judgementLanes } from './judgementLanes.ts';
import { lastDay } from './partialDates.ts';
import { planDeadline } from './planDeadline.ts';

type CouncilFacts = Pick<Council, 'abolishedOn' | 'reports' | 'inspections'>;
type PlanFacts = Pick<ActionPlan, 'id' | 'inspectionId' | 'adoptedOn' | 'source'>;

/** Inadequate overall or, where no overall grade is given, in any of the four judgements. */
export function isInadequate({ grades }: Pick<GradedReport, 'grades'>): boolean {
  if (grades.overall !== 'not-given') return grades.overall === 'inadequate';
  return judgementLanes.some((lane) => grades[lane] === 'inadequate');
}

interface AskingReport {
  inspectionId: string;
  reason: PlanNeedReason;
  publishedOn: string;
}

/** The latest whose report is published: one under way replaces nothing yet. */
function latestOfKind(inspections: readonly Inspection[], kind: 'jtai' | 'send') {
  return inspections.filter((one) => one.kind === kind && one.publishedOn !== null).at(-1);
}

/** The reports that ask for a plan now. */
function askingReports({ reports, inspections }: CouncilFacts): AskingReport[] {
  const graded = reports.at(-1);
  const asking: AskingReport[] = [];
  if (graded !== undefined && isInadequate(graded)) {
    const { inspectionId, publishedOn } = graded;
    asking.push({ inspectionId, reason: 'inadequate', publishedOn });
  }
  const joint = latestOfKind(inspections, 'jtai');
  if (
    joint?.priorityAction === true &&
    joint.publishedOn !== null &&
    joint.publishedOn > (graded?.publishedOn ?? '')
  ) {
    const { id, publishedOn } = joint;
    asking.push({ inspectionId: id, reason: 'priority-action-jtai', publishedOn });
  }
  const send = latestOfKind(inspections, 'send');
  if (send?.priorityAction === true && send.publishedOn !== null) {
    const { id, publishedOn } = send;
    asking.push({ inspectionId: id, reason: 'priority-action-send', publishedOn });
  }
  return asking;
}

/**
 * Whether a plan that names no inspection may answer a report: not where it was there before it, by
 * the day it was adopted or the day of the paper that tells of it.
 */
function mayAnswer({ inspectionId, adoptedOn, source }: PlanFacts, publishedOn: string): boolean {
  if (inspectionId !== null) return false;
  const knownBy = adoptedOn ?? source.publishedOn;
  return knownBy === null || lastDay(knownBy) >= publishedOn;
}

/**
 * Why a council needs an action plan now: its latest graded report is inadequate; a joint
 * inspection since then named an area for priority action; its latest area SEND inspection did. A
 * graded inspection looks at children's services again, so it replaces an earlier joint one; only
 * the next area SEND inspection replaces one of those. Reports and inspections oldest first.
 * Known limits: areas for priority action named by focused visits are not in the data set; for
 * joint and SEND inspections no due date is worked out.
 */
export function planNeeds(
  council: CouncilFacts,
  plans: readonly PlanFacts[],
  bankHolidays: readonly BankHoliday[],
): PlanNeed[] {
  if (council.abolishedOn !== null) return [];
  return askingReports(council).map(({ inspectionId, reason, publishedOn }) => ({
    inspectionId,
    reason,
    publishedOn,
    reportAddress: council.inspections.find(({ id }) => id === inspectionId)?.reportAddress ?? null,
    due: reason === 'inadequate' ? planDeadline(publishedOn, bankHolidays) : null,
    planIds: plans.filter((plan) => plan.inspectionId === inspectionId).map(({ id }) => id),
    otherPlanIds: plans.filter((plan) => mayAnswer(plan, publishedOn)).map(({ id }) => id),
  }));
}
