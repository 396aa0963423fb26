import type { PlanFile } from '#contract/planFile.ts';
import { burnUpTakeAway } from '#features/action-plans/burnUpTakeAway.ts';
import { planTimelineTakeAway } from '#features/action-plans/planTimelineTakeAway.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';

/** The timeline of more actions could not be read on a card. */
const mostActions = 6;

/**
 * A plan's card: its timeline or, where that is long, its burn-up. null: the data hold none of its
 * actions.
 */
export function planCard(file: PlanFile): TakeAway | null {
  const actions = file.plan.milestones.length;
  if (actions === 0) return null;
  const burnUp = actions > mostActions ? burnUpTakeAway(file, file.dataAsAt) : null;
  return burnUp ?? planTimelineTakeAway(file, file.dataAsAt);
}
