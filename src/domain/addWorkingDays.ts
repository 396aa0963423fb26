import type { WorkingDaysDue } from '#contract/planNeeds.ts';
import { addDays } from './addDays.ts';

export interface BankHoliday {
  /** ISO day. */
  date: string;
  name: string;
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * The day `workingDays` working days after a day: Mondays to Fridays that are no bank holiday. The
 * day itself is not counted, whether it is a working day or not. With 0 it is the day itself.
 * Known limit: where `bankHolidays` end before the count does, later ones count as working days.
 */
export function addWorkingDays(
  from: string,
  workingDays: number,
  bankHolidays: readonly BankHoliday[],
): WorkingDaysDue {
  const byDate = new Map(bankHolidays.map((holiday) => [holiday.date, holiday]));
  const passed: BankHoliday[] = [];
  let day = from;
  for (let counted = 0; counted < workingDays;) {
    day = addDays(day, 1);
    if (isWeekend(day)) continue;
    const holiday = byDate.get(day);
    if (holiday === undefined) counted += 1;
    else passed.push({ date: holiday.date, name: holiday.name });
  }
  return { from, workingDays, dueOn: day, bankHolidays: passed };
}
