import type { BankHoliday } from '#domain/addWorkingDays.ts';
import { readTable } from './readTable.ts';

/** England's bank holidays as the real data set has them. */
export const englandBankHolidays: readonly BankHoliday[] = readTable('bank-holidays.csv').map(
  ({ date = '', name = '' }) => ({ date, name }),
);
