import type { ActionPlan } from '#contract/actionPlans.ts';
import type { WorkingDaysDue } from '#contract/planNeeds.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { firstDay, lastDay, precisionOf } from '#domain/partialDates.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { countOf } from '#shared/format/countOf.ts';

/** When a plan was adopted against the day it was due; adoption is not the sending to Ofsted. */
export function adoptionInWords(
  { adoptedOn }: Pick<ActionPlan, 'adoptedOn'>,
  { dueOn }: WorkingDaysDue,
): string {
  if (adoptedOn === null) return 'When the council adopted this plan is not in the data.';
  const when = `The council adopted this plan ${whenInWords(adoptedOn)}`;
  if (lastDay(adoptedOn) <= dueOn) {
    const days = daysBetween(lastDay(adoptedOn), dueOn);
    const before = days === 0 ? 'on that very day' : `${countOf(days, 'day')} before it`;
    return `${when}, ${precisionOf(adoptedOn) === 'day' ? before : 'before it'}.`;
  }
  if (firstDay(adoptedOn) > dueOn) return `${when}, after it.`;
  return `${when}, a time that holds the due day: which came first is not known.`;
}
