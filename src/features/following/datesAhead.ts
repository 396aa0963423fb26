import type { Council } from '#contract/council.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';

export interface DateAhead {
  id: string;
  /** Day, month or year, as precise as it was published. */
  due: string;
  /** The last day it can be on time. */
  lastDay: string;
  /** Days until then from the day the data reach to. */
  days: number;
  title: string;
  /** null: the plan itself is due with Ofsted. */
  planId: string | null;
}

/** What is due from the day the data reach to on, soonest first: open actions, and plans due with Ofsted. */
export function datesAhead({
  plans,
  plansNeeded,
  dataAsAt,
}: Pick<Council, 'plans' | 'plansNeeded' | 'dataAsAt'>): DateAhead[] {
  const actions = plans.flatMap((plan) =>
    plan.milestones.flatMap((milestone): DateAhead[] => {
      const timing = milestoneTiming(milestone, dataAsAt);
      const { id, due, title } = milestone;
      if (timing.state !== 'due' || due === null) return [];
      const { lastDay, days } = timing;
      return [{ id, due, lastDay, days, title, planId: plan.id }];
    }),
  );
  const deadlines = plansNeeded.flatMap(({ inspectionId: id, due }): DateAhead[] => {
    if (due === null) return [];
    const title = 'Action plan due with Ofsted';
    const timing = milestoneTiming(
      { status: 'unknown', statusAsAt: null, due: due.dueOn },
      dataAsAt,
    );
    if (timing.state !== 'due') return [];
    const { lastDay, days } = timing;
    return [{ id, due: due.dueOn, lastDay, days, title, planId: null }];
  });
  return [...deadlines, ...actions].toSorted((a, b) => a.lastDay.localeCompare(b.lastDay));
}
