import type { ActionPlanList, ListedNeed, ListedPlan } from '#contract/actionPlanList.ts';
import type { InspectionKind } from '#contract/inspectionIds.ts';
import { planNeedReasonIds, type PlanNeedReason } from '#contract/planNeedReasonIds.ts';

export interface MissingPlan {
  need: ListedNeed;
  /** The council's plans in the data, none of which says that it answers this report. */
  otherPlans: readonly ListedPlan[];
}

interface AnsweredNeed {
  need: ListedNeed;
  plans: readonly ListedPlan[];
}

/** The councils that one kind of report asks for a plan, in the order of the data. */
export interface NeedGroup {
  reason: PlanNeedReason;
  missing: readonly MissingPlan[];
  answered: readonly AnsweredNeed[];
  /** Whether any plan in the data, of any council, answers an inspection of this kind. */
  gathered: boolean;
}

const kindsOf: Record<PlanNeedReason, readonly InspectionKind[]> = {
  inadequate: ['sif', 'ilacs-standard', 'ilacs-short'],
  'priority-action-jtai': ['jtai'],
  'priority-action-send': ['send'],
};

/** Who needs a plan, by reason, parted by whether one in the data answers; no empty groups. */
export function needsView({ needs, plans }: Pick<ActionPlanList, 'needs' | 'plans'>): NeedGroup[] {
  return planNeedReasonIds.flatMap((reason): NeedGroup[] => {
    const ofReason = needs.filter((need) => need.reason === reason);
    if (ofReason.length === 0) return [];
    return [
      {
        reason,
        missing: ofReason
          .filter(({ planIds }) => planIds.length === 0)
          .map((need) => ({
            need,
            otherPlans: plans.filter(({ councilId }) => councilId === need.councilId),
          })),
        answered: ofReason
          .filter(({ planIds }) => planIds.length > 0)
          .map((need) => ({ need, plans: plans.filter(({ id }) => need.planIds.includes(id)) })),
        gathered: plans.some(
          ({ inspection }) => inspection !== null && kindsOf[reason].includes(inspection.kind),
        ),
      },
    ];
  });
}
