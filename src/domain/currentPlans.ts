import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import { lastDay } from './partialDates.ts';

type CouncilFacts = Pick<Council, 'reports' | 'inspections' | 'plans' | 'plansNeeded'>;

export interface CurrentPlans {
  /** Plans that answer the latest graded report or one that asks for a plan; else the newest. */
  current: readonly ActionPlan[];
  /** The rest, newest first. */
  others: readonly ActionPlan[];
  /** The current plan is older than the latest graded report, which it can't have answered. */
  isBeforeLatest: boolean;
}

/** The last day a plan speaks of, by its papers; null where they carry no date. */
function dayOf({ periodEnd, adoptedOn, periodStart, source }: ActionPlan): string | null {
  const date = periodEnd ?? adoptedOn ?? periodStart ?? source.publishedOn;
  return date === null ? null : lastDay(date);
}

function isBefore(plan: ActionPlan, council: CouncilFacts): boolean {
  const latest = council.reports.at(-1);
  if (latest === undefined || plan.inspectionId === latest.inspectionId) return false;
  const answered = council.inspections.find(({ id }) => id === plan.inspectionId);
  const day = answered?.publishedOn ?? dayOf(plan);
  return day !== null && day < latest.publishedOn;
}

/** Which of a council's plans stand now. `plans` oldest first, as the data set lists them. */
export function currentPlans(council: CouncilFacts): CurrentPlans {
  const latest = council.reports.at(-1);
  const asked = new Set(council.plansNeeded.flatMap(({ planIds }) => planIds));
  const answering = council.plans.filter(
    ({ id, inspectionId }) =>
      asked.has(id) || (latest !== undefined && inspectionId === latest.inspectionId),
  );
  const newest = council.plans.at(-1);
  const current = answering.length > 0 || newest === undefined ? answering : [newest];
  return {
    current,
    others: council.plans.filter((plan) => !current.includes(plan)).reverse(),
    isBeforeLatest: answering.length === 0 && newest !== undefined && isBefore(newest, council),
  };
}
