import type { ActionPlan } from '#contract/actionPlans.ts';
import { formatDay } from './formatDay.ts';

/** The time a plan covers: `2024 to 2025`, `from 2019`; null where it is not published. */
export function planPeriodInWords({
  periodStart,
  periodEnd,
}: Pick<ActionPlan, 'periodStart' | 'periodEnd'>): string | null {
  if (periodStart !== null) {
    const from = formatDay(periodStart);
    return periodEnd === null ? `from ${from}` : `${from} to ${formatDay(periodEnd)}`;
  }
  return periodEnd === null ? null : `to ${formatDay(periodEnd)}`;
}
