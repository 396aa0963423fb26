import type { PlanFile } from '#contract/planFile.ts';

interface PlanHeadline {
  headline: string;
  lead: string;
}

/** What a plan's page says first. */
export function planHeadline({ plan }: PlanFile): PlanHeadline {
  return { headline: plan.title, lead: '' };
}
