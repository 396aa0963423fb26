import type { PlanFile } from '#contract/planFile.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { burnUpTakeAway } from './burnUpTakeAway.ts';
import { planFindingsTakeAway } from './planFindingsTakeAway.ts';
import { planTimelineTakeAway } from './planTimelineTakeAway.ts';

function present(figures: readonly (TakeAway | null)[]): TakeAway[] {
  return figures.filter((figure) => figure !== null);
}

/** The figures of a plan as they leave the site, each with the others as its companions. */
export const planTakeAways = {
  timeline: (file: PlanFile, on: string): TakeAway => ({
    ...planTimelineTakeAway(file, on),
    companions: () =>
      Promise.resolve(present([burnUpTakeAway(file, on), planFindingsTakeAway(file, on)])),
  }),

  /** Throws where the plan has too few dates for a burn-up, which is never offered then. */
  burnUp(file: PlanFile, on: string): TakeAway {
    const burnUp = burnUpTakeAway(file, on);
    if (burnUp === null) throw new Error(`${file.plan.id} has too few dates for a burn-up`);
    return {
      ...burnUp,
      companions: () =>
        Promise.resolve(present([planTimelineTakeAway(file, on), planFindingsTakeAway(file, on)])),
    };
  },
};
