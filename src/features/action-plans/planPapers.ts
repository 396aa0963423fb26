import type { PlanFile } from '#contract/planFile.ts';
import { countMilestones } from '#domain/countMilestones.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { planCountsInWords } from '#shared/format/planCountsInWords.ts';
import { planAddress } from './planAddress.ts';
import { planHeadline } from './planHeadline.ts';

type Papers = Pick<TakeAway, 'about' | 'dataAsAt' | 'version' | 'path' | 'embedPath' | 'sentences'>;

/** What every figure of a plan carries, counted on an ISO day. `part`: its id on the plan's page. */
export function planPapers(
  file: PlanFile,
  on: string,
  part: 'timeline' | 'burn-up' | 'actions',
): Papers {
  const { plan, council, dataAsAt, version } = file;
  const chosen = planAddress(dataAsAt).write({ on, show: null, adjusted: [] }).toString();
  const query = chosen === '' ? '' : `?${chosen}`;
  const counts = countMilestones(plan.milestones, on);
  return {
    about: `plan “${plan.title}” of ${council.name}`,
    dataAsAt,
    version,
    path: `/plans/${plan.id}${query}#${part}`,
    embedPath: part === 'actions' ? null : `/embed/plans/${plan.id}/${part}${query}`,
    sentences: [planHeadline({ ...file, dataAsAt: on }).lead, planCountsInWords(counts, on)],
  };
}
