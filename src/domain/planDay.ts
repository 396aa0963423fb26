import type { ActionPlan } from '#contract/actionPlans.ts';
import { lastDay } from './partialDates.ts';

/**
 * The last day of a plan's own date: of its adoption, else of the start of its period, else of the
 * paper that tells of it. null: none is known.
 */
export function planDay({
  adoptedOn,
  periodStart,
  source,
}: Pick<ActionPlan, 'adoptedOn' | 'periodStart' | 'source'>): string | null {
  const date = adoptedOn ?? periodStart ?? source.publishedOn;
  return date === null ? null : lastDay(date);
}
