import type { Council as CouncilFile } from '#contract/council.ts';
import type { PlanNeed } from '#contract/planNeeds.ts';
import type { PlanNeedReason } from '#contract/planNeedReasonIds.ts';
import { planDueWords } from '#domain/planDueWords.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';

const inspections: Record<PlanNeedReason, string> = {
  inadequate: 'inadequate report',
  'priority-action-jtai': 'joint targeted area inspection report',
  'priority-action-send': 'area SEND inspection report',
};

type Council = Pick<CouncilFile, 'dataAsAt' | 'plans'>;

/** When the plans that answer the report were adopted, where that is published. */
function adopted({ planIds }: PlanNeed, { plans }: Council): string {
  const days = plans.flatMap(({ id, adoptedOn }) =>
    planIds.includes(id) && adoptedOn !== null ? [whenInWords(adoptedOn)] : [],
  );
  if (days.length === 0) return '';
  return ` ${days.length === 1 ? 'A plan that answers it was' : 'Plans that answer it were'} adopted ${listInWords(days)}.`;
}

/** When the plan that a report asks for is or was due, with the count in short. */
export function deadlineInWords(need: PlanNeed, council: Council): string {
  const { due, reason, publishedOn } = need;
  return due === null
    ? `The ${inspections[reason]} of ${formatDay(publishedOn)} names an area for priority action, which asks for an action plan; the tracker works out no due date for those.`
    : `The action plan ${due.dueOn < council.dataAsAt ? 'was' : 'is'} due with Ofsted by ${formatDay(due.dueOn)}: ${planDueWords.count(due)}.${adopted(need, council)}`;
}
