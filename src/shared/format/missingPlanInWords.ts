import type { PlanNeed } from '#contract/planNeeds.ts';
import type { PlanNeedReason } from '#contract/planNeedReasonIds.ts';
import { formatDay } from './formatDay.ts';

const asking: Record<PlanNeedReason, (day: string) => string> = {
  inadequate: (day) =>
    `The report of ${day} has a judgement of inadequate, so an action plan has to answer it`,
  'priority-action-jtai': (day) =>
    `The joint targeted area inspection report of ${day} names an area for priority action, which an action plan has to answer`,
  'priority-action-send': (day) =>
    `The area SEND inspection report of ${day} names an area for priority action, which an action plan has to answer`,
};

/**
 * That a report asks for an action plan and no plan in the data answers it, with the day it is due.
 * `on`: the ISO day the data reach to.
 */
export function missingPlanInWords(need: PlanNeed, on: string): string {
  const due =
    need.due === null
      ? ''
      : ` It ${need.due.dueOn < on ? 'was' : 'is'} due with Ofsted by ${formatDay(need.due.dueOn)}.`;
  const none =
    need.otherPlanIds.length === 0
      ? 'No such plan is in the data. That does not mean there is none.'
      : 'No plan in the data says that it answers this report; which report the council’s other plans answer is not published.';
  return `${asking[need.reason](formatDay(need.publishedOn))}.${due} ${none}`;
}
