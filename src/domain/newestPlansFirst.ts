import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import { lastDay } from './partialDates.ts';
import { planDay } from './planDay.ts';

type CouncilFacts = Pick<Council, 'inspections' | 'plans'>;

/** The last day of a plan's own date, or of the year of the inspection it answers; null: unknown. */
function dayOf(plan: ActionPlan, { inspections }: CouncilFacts): string | null {
  const own = planDay(plan);
  if (own !== null) return own;
  const answered = inspections.find(({ id }) => id === plan.inspectionId);
  const year = (answered?.publishedOn ?? answered?.startedOn)?.slice(0, 4);
  return year === undefined ? null : lastDay(year);
}

/**
 * A council's plans, newest first, by their dates. Of two of the same date, or where the date of
 * one is not known, the later in the data set comes first.
 */
export function newestPlansFirst(council: CouncilFacts): ActionPlan[] {
  const ordered: { plan: ActionPlan; day: string | null }[] = [];
  for (const plan of council.plans) {
    const day = dayOf(plan, council);
    const place = ordered.findIndex((one) => day === null || one.day === null || day >= one.day);
    ordered.splice(place === -1 ? ordered.length : place, 0, { plan, day });
  }
  return ordered.map(({ plan }) => plan);
}
