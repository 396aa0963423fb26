import type { WorkingDaysDue } from '#contract/planNeeds.ts';
import { dayInWords } from './dayInWords.ts';

function listed(items: readonly string[]): string {
  const [last = '', ...before] = [...items].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}

/** What a due day is, to stand after "is" or a colon: `70 working days after the report of ...`. */
function count({ from, workingDays, bankHolidays }: WorkingDaysDue): string {
  const days = bankHolidays.map(({ date, name }) => `${dayInWords(date)} (${name})`);
  const passed =
    days.length === 0
      ? '; no bank holiday is among the days'
      : ` or the bank ${days.length === 1 ? 'holiday' : 'holidays'} of ${listed(days)}`;
  return `${workingDays} working days after the report of ${dayInWords(from)}, not counting weekends${passed}`;
}

/** How the day an action plan is due with Ofsted is counted, and why Ofsted's own may differ. */
export const planDueWords = {
  count,
  caution:
    'Ofsted counts from the day the council has the final report, which may be earlier than publication.',
};
