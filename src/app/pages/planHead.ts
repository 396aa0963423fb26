import type { PlanFile } from '#contract/planFile.ts';
import { planHeadline } from '#features/action-plans/planHeadline.ts';
import { describeDataset } from '../describeDataset.ts';
import type { PageHead } from '../PageHead.ts';

/** What a plan's page says of itself. Its title is the plan's own: many plans say the same of themselves. */
export function planHead(file: PlanFile): PageHead {
  const { plan, council, version, dataAsAt } = file;
  const { headline, lead } = planHeadline(file);
  const description = `${council.name}: ${headline}. ${lead}`;
  const path = `/plans/${plan.id}`;
  return {
    title: `${plan.title}, ${council.name}`,
    description,
    path,
    structuredData: describeDataset({
      name: `${plan.title}, ${council.name}: actions`,
      description,
      path,
      version,
      dataAsAt,
      place: { name: council.name },
    }),
  };
}
