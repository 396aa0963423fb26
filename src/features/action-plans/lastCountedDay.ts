import { addMonths } from '#domain/addMonths.ts';
import { lastDay } from '#domain/partialDates.ts';

/** The last day that actions can be counted on: five years after the data end, to the month. */
export function lastCountedDay(dataAsAt: string): string {
  return lastDay(addMonths(dataAsAt, 60));
}
