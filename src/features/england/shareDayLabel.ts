import { formatShortMonth } from '#shared/format/formatDay.ts';

/** A day under a bar: the year of a 31 March, month and year of another. */
export function shareDayLabel(day: string): string {
  return day.endsWith('-03-31') ? day.slice(0, 4) : formatShortMonth(day);
}
