import type { PlanFile } from '#contract/planFile.ts';
import { countMilestones, type MilestoneCounts } from '#domain/countMilestones.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { planAnswers } from '#shared/format/planAnswers.ts';

interface PlanHeadline {
  headline: string;
  lead: string;
}

function reported({ plan }: PlanFile, { total, complete, statusUnknown }: MilestoneCounts): string {
  const [only] = plan.milestones;
  if (total === 1 && only !== undefined) {
    return only.status === 'unknown'
      ? 'The status of the one action in the data is not known'
      : `The one action in the data is reported ${milestoneStatusWords[only.status].toLowerCase()}`;
  }
  if (complete === total) return `All ${total} actions in the data are reported complete`;
  if (statusUnknown === total) return `None of the ${total} actions has a known status`;
  return complete === 0
    ? `None of the ${total} actions is reported complete`
    : `${complete} of ${total} actions reported complete`;
}

/** What stands out among the actions not reported complete; null: nothing does. */
function outstanding(counts: MilestoneCounts): string | null {
  const { total, open, overdue, overdueReported, undated, statusUnknown } = counts;
  const silent = overdue - overdueReported;
  const [be, whose] = overdue === 1 ? ['is', 'its'] : ['are', 'their'];
  if (overdue > 0) {
    const past =
      total === 1
        ? 'it is past its due date'
        : `${overdue === total ? 'all' : overdue} ${be} past ${whose} due date`;
    if (silent === 0) return past;
    return silent === overdue
      ? `${past} with no report since`
      : `${past}, ${silent} with no report since`;
  }
  const soon = counts.dueWithin[90];
  if (soon > 0) {
    const many = soon === 1 ? '1 is' : `${soon} are`;
    return `${total === 1 ? 'it is' : many} due within 90 days`;
  }
  if (open === 0) return null;
  if (undated === open) {
    if (total === 1) return 'it has no published due date';
    return counts.complete === 0
      ? 'none has a published due date'
      : `${open === 1 ? 'the other has' : `the other ${open} have`} no published due date`;
  }
  return statusUnknown > 0 && statusUnknown < total
    ? `the status of ${statusUnknown} is not known`
    : null;
}

function leadOn(file: PlanFile, { total }: MilestoneCounts): string {
  const { plan, council, dataAsAt } = file;
  const answers =
    plan.inspectionId === null
      ? 'Which inspection the plan answers is not published.'
      : `The plan answers ${planAnswers(plan, council)}.`;
  const when =
    plan.adoptedOn === null
      ? 'No date of its adoption is published.'
      : `The council adopted it ${whenInWords(plan.adoptedOn)}.`;
  const counted =
    total === 0
      ? 'The papers read do not list its actions; that does not mean it has none.'
      : `The data hold ${numberInWords(total)} of its actions, counted here as at ${formatDay(dataAsAt)}.`;
  return [answers, when, counted].join(' ');
}

/**
 * What a plan's page says first, of the day the data reach to: what the council reports of its
 * actions, and what stands out among those not reported complete.
 */
export function planHeadline(file: PlanFile): PlanHeadline {
  const counts = countMilestones(file.plan.milestones, file.dataAsAt);
  if (counts.total === 0) {
    return { headline: 'None of this plan’s actions is in the data', lead: leadOn(file, counts) };
  }
  const rest = outstanding(counts);
  return {
    headline: [reported(file, counts), rest].filter((part) => part !== null).join('; '),
    lead: leadOn(file, counts),
  };
}
