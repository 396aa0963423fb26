import type { ActionPlanList } from '#contract/actionPlanList.ts';
import { countMilestones, type MilestoneCounts } from '#domain/countMilestones.ts';
import { countInWords, countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';

type List = Pick<ActionPlanList, 'plans' | 'needs' | 'dataAsAt'>;

interface ListHeadline {
  headline: string;
  lead: string;
  /** The day, and what a status is worth. */
  basis: string;
}

/** Councils named one by one up to here. */
const mostNames = 6;

function overdueWords({ total, overdue }: MilestoneCounts, dated: number): string {
  if (total === 0) return 'No action of a published plan is in the data';
  if (overdue > 0) {
    return overdue === 1
      ? '1 published action is past its due date with no report that it is done'
      : `${overdue} published actions are past their due dates with no report that they are done`;
  }
  return dated === 0
    ? 'Not one published action has a due date'
    : 'No published action is known to be past its due date';
}

function datedWords(list: List, total: number, dated: number): string {
  const plans = countOf(list.plans.length, 'plan');
  const councils = countOf(new Set(list.plans.map(({ councilId }) => councilId)).size, 'council');
  if (total === 0) return `The data hold ${plans} of ${councils}, without their actions.`;
  const few = dated * 2 < total ? 'Only ' : '';
  return `${few}${dated} of the ${countOf(total, 'action')} in ${plans} of ${councils} ${dated === 1 ? 'has' : 'have'} a due date.`;
}

function reportedLateWords({ overdue, overdueReported }: MilestoneCounts): string {
  if (overdue === 0) return '';
  if (overdueReported === 0) {
    return ` No later report says how ${overdue === 1 ? 'it stands' : `any of the ${overdue} stand`}.`;
  }
  const late = sentenceCase(countInWords(overdueReported, 'was', 'were'));
  const others = overdue - overdueReported;
  const rest =
    others === 0
      ? ''
      : `; no later report says how the ${others === 1 ? 'other stands' : 'others stand'}`;
  return ` ${late} reported unfinished after that day${rest}.`;
}

function missingWords({ needs }: List, on: string): string {
  const inadequate = needs.filter(({ reason }) => reason === 'inadequate');
  if (inadequate.length === 0) return '';
  const missing = inadequate.filter(({ planIds }) => planIds.length === 0);
  const of = `the ${countOf(inadequate.length, 'council')} judged inadequate`;
  if (missing.length === 0) return ` A plan of each of ${of} is in the data.`;
  const names = missing.map(({ councilName, due }) =>
    due !== null && on <= due.dueOn
      ? `${councilName} (not due until ${formatDay(due.dueOn)})`
      : councilName,
  );
  const which = missing.length <= mostNames ? `: ${listInWords(names)}` : '';
  return ` ${sentenceCase(numberInWords(missing.length))} of ${of} ${missing.length === 1 ? 'has' : 'have'} no plan in the data that answers the report${which}.`;
}

/** What the page of all plans says first, counted on an ISO day. */
export function listHeadline(list: List, on: string): ListHeadline {
  const day = formatDay(on);
  const basis =
    on === list.dataAsAt
      ? `Counted on ${day}, the day the data reach to.`
      : `Counted on ${day}, with statuses as they were last reported by ${formatDay(list.dataAsAt)}.`;
  const claim =
    'A status is what a council reported, on the day it did: a claim, not a finding. Most councils have no dated plan in the data, and may well have one.';
  if (list.plans.length === 0) {
    return {
      headline: 'No published action plan is in the data',
      lead: `That does not mean there is none.${missingWords(list, on)}`,
      basis: `${basis} ${claim}`,
    };
  }
  const milestones = list.plans.flatMap((plan) => plan.milestones);
  const counts = countMilestones(milestones, on);
  const dated = milestones.filter(({ due }) => due !== null).length;
  return {
    headline: overdueWords(counts, dated),
    lead: `${datedWords(list, counts.total, dated)}${reportedLateWords(counts)}${missingWords(list, on)}`,
    basis: `${basis} ${claim}`,
  };
}
