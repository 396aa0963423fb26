import type { ActionPlan } from '#contract/actionPlans.ts';
import type { WorkingDaysDue } from '#contract/planNeeds.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { firstDay, lastDay, precisionOf } from '#domain/partialDates.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';

/** How a due day was counted, in sentences. */
function arithmetic({ from, workingDays, dueOn, bankHolidays }: WorkingDaysDue): string {
  const passed =
    bankHolidays.length === 0
      ? 'No bank holiday fell in between.'
      : `Passed over as ${bankHolidays.length === 1 ? 'a bank holiday' : 'bank holidays'}: ${listInWords(
          bankHolidays.map(({ date, name }) => `${formatDay(date)} (${name})`),
        )}.`;
  return `Counted from ${formatDay(from)}, the day the report was published: ${workingDays} working days after it, Mondays to Fridays, is ${formatDay(dueOn)}. ${passed}`;
}

/** When a plan was adopted against the day it was due; adoption is not the sending to Ofsted. */
function adoption({ adoptedOn }: Pick<ActionPlan, 'adoptedOn'>, { dueOn }: WorkingDaysDue): string {
  if (adoptedOn === null) return 'When the council adopted this plan is not in the data.';
  const when = `The council adopted this plan ${precisionOf(adoptedOn) === 'day' ? 'on' : 'in'} ${formatDay(adoptedOn)}`;
  if (lastDay(adoptedOn) <= dueOn) {
    const days = daysBetween(lastDay(adoptedOn), dueOn);
    const before = days === 0 ? 'on that very day' : `${countOf(days, 'day')} before it`;
    return `${when}, ${precisionOf(adoptedOn) === 'day' ? before : 'before it'}.`;
  }
  if (firstDay(adoptedOn) > dueOn) return `${when}, after it.`;
  return `${when}, a time that holds the due day: which came first is not known.`;
}

/** The day an action plan was due, in words. */
export const planDeadlineWords = { arithmetic, adoption };
