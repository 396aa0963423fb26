import { addMonths } from '#domain/addMonths.ts';
import { daysBetween } from '#domain/daysBetween.ts';

/** Months between dates of the axis. */
const steps = [1, 3, 6, 12, 24, 60];
const most = 8;

/** First days of months from one ISO day to another, at most about eight, for a time axis. */
export function burnUpTicks(from: string, to: string): string[] {
  const months = daysBetween(from, to) / 30.4;
  const step = steps.find((one) => months / one <= most) ?? 120;
  const ticks: string[] = [];
  for (let month = `${from.slice(0, 4)}-01`; `${month}-01` <= to; month = addMonths(month, step)) {
    if (`${month}-01` >= from) ticks.push(`${month}-01`);
  }
  return ticks;
}
