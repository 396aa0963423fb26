import { dayInWords } from '#domain/dayInWords.ts';

/** An ISO day, month or year as people write it: `16 May 2024`, `May 2024`, `2024`. */
export const formatDay = dayInWords;

/** Month and year only: `2024-05-16` -> `May 2024`; a year stays a year. */
export function formatMonth(date: string): string {
  return formatDay(date.slice(0, 7));
}

/** Short month and year, for tables: `2024-05-16` -> `May 2024`, `2023-09-04` -> `Sep 2023`. */
export function formatShortMonth(date: string): string {
  const [month = '', year] = formatMonth(date).split(' ');
  return year === undefined ? month : `${month.slice(0, 3)} ${year}`;
}

/** A span of days, said once where it can be: `26 February to 8 March 2024`, `11 to 15 July 2022`. */
export function formatSpan(from: string, to: string): string {
  if (from === to) return formatDay(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} to ${formatDay(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `${formatDay(from).replace(/ \d{4}$/, '')} to ${formatDay(to)}`;
  }
  return `${formatDay(from)} to ${formatDay(to)}`;
}
