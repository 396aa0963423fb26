import type { PlanFile } from '#contract/planFile.ts';
import { planHeadline } from '#features/action-plans/planHeadline.ts';
import type { PageHead } from '../PageHead.ts';

/** What a plan's page says of itself. */
export function planHead(file: PlanFile): PageHead {
  const { headline, lead } = planHeadline(file);
  return {
    title: `${file.council.name}: ${headline}`,
    description: `${file.plan.title}. ${lead}`,
    path: `/plans/${file.plan.id}`,
  };
}
