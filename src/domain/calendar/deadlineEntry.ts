import type { Council } from '#contract/council.ts';
import type { PlanNeed } from '#contract/planNeeds.ts';
import { dayInWords } from '#domain/dayInWords.ts';
import { planDueWords } from '#domain/planDueWords.ts';
import type { CalendarEntry } from './calendarEntry.ts';

function answeredLine({ planIds }: PlanNeed, plans: Council['plans']): string {
  const titles = plans.filter(({ id }) => planIds.includes(id)).map(({ title }) => title);
  return titles.length === 0
    ? 'No plan that answers the report is in the data. That does not mean there is none.'
    : `Plans in the data that answer the report: ${titles.join('; ')}. The day one went to Ofsted is not in the data.`;
}

/**
 * The day a council's action plan is due with Ofsted, with its rule and arithmetic. null: the
 * tracker knows no such day for this report.
 */
export function deadlineEntry(
  need: PlanNeed,
  { name, plans }: Pick<Council, 'name' | 'plans'>,
): CalendarEntry | null {
  const { due, inspectionId, publishedOn, reportAddress } = need;
  if (due === null) return null;
  const { workingDays, dueOn } = due;
  const description = [
    `Ofsted’s report of ${dayInWords(publishedOn)} found services inadequate, overall or in a judgement. The council then has ${workingDays} working days to send Ofsted its action plan (ILACS framework).`,
    `${dayInWords(dueOn)} is ${planDueWords.count(due)}.`,
    planDueWords.caution,
    answeredLine(need, plans),
    ...(reportAddress === null ? [] : [`Report: ${reportAddress}`]),
  ].join('\n');
  return {
    id: `${inspectionId}-plan-due`,
    day: dueOn,
    title: `${name}: action plan due with Ofsted (${workingDays} working days)`,
    description,
    address: reportAddress,
  };
}
