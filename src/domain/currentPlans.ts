import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import { newestPlansFirst } from './newestPlansFirst.ts';
import { lastDay } from './partialDates.ts';
import { planDay } from './planDay.ts';

type CouncilFacts = Pick<Council, 'reports' | 'inspections' | 'plans' | 'plansNeeded'>;

export interface CurrentPlans {
  /** Plans that answer the latest graded report or one that asks for a plan; else the newest. */
  current: readonly ActionPlan[];
  /** The rest, newest first. */
  others: readonly ActionPlan[];
  /** The current plan is older than the latest graded report and does not answer it. */
  isBeforeLatest: boolean;
}

/** By its own date, the report it answers or the end of its period, where one is known. */
function isBefore(plan: ActionPlan, council: CouncilFacts): boolean {
  const latest = council.reports.at(-1);
  if (latest === undefined || plan.inspectionId === latest.inspectionId) return false;
  const answered = council.inspections.find(({ id }) => id === plan.inspectionId);
  const ended = plan.periodEnd === null ? null : lastDay(plan.periodEnd);
  return [planDay(plan), answered?.publishedOn ?? null, ended].some(
    (day) => day !== null && day < latest.publishedOn,
  );
}

/** Which of a council's plans stand now. Those that answer are in the order of the data set. */
export function currentPlans(council: CouncilFacts): CurrentPlans {
  const latest = council.reports.at(-1);
  const asked = new Set(council.plansNeeded.flatMap(({ planIds }) => planIds));
  const answering = council.plans.filter(
    ({ id, inspectionId }) =>
      asked.has(id) || (latest !== undefined && inspectionId === latest.inspectionId),
  );
  const newestFirst = newestPlansFirst(council);
  const [newest] = newestFirst;
  const current = answering.length > 0 || newest === undefined ? answering : [newest];
  return {
    current,
    others: newestFirst.filter((plan) => !current.includes(plan)),
    isBeforeLatest: answering.length === 0 && newest !== undefined && isBefore(newest, council),
  };
}
