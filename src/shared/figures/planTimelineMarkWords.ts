import type { PlanTimelineMarkKind } from './planTimelineMarks.ts';

/** What is marked over a plan's actions, as its row is called. */
export const planTimelineMarkWords: Record<PlanTimelineMarkKind, string> = {
  report: 'Report published',
  adopted: 'Plan adopted',
  'plan-due': 'Plan due',
  'monitoring-visit': 'Monitoring visits',
};
