import type { WorkingDaysDue } from '#contract/planNeeds.ts';
import { addWorkingDays, type BankHoliday } from './addWorkingDays.ts';

/**
 * Working days a council has to send Ofsted its action plan after an inadequate report.
 * Source: Ofsted, inspection of local authority children's services (ILACS) framework.
 */
export const planWorkingDays = 70;

/**
 * The day an action plan is due: 70 working days after the report's publication. Ofsted counts from
 * the day the council receives the final report; publication is the day the public knows.
 */
export function planDeadline(
  publishedOn: string,
  bankHolidays: readonly BankHoliday[],
): WorkingDaysDue {
  return addWorkingDays(publishedOn, planWorkingDays, bankHolidays);
}
