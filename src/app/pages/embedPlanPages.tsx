import { BurnUp } from '#features/action-plans/BurnUp.tsx';
import { PlanTimelineFigure } from '#features/action-plans/PlanTimelineFigure.tsx';
import { planEmbed } from './planEmbed.tsx';

/** Figures of an action plan, each alone. One file: what more pages share, every page loads more of. */
export const embedPlanPages = {
  timeline: planEmbed('plan timeline', PlanTimelineFigure),
  burnUp: planEmbed('burn-up', BurnUp),
};
