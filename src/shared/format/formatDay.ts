const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * An ISO day, month or year as people write it: `2024-05-16` -> `16 May 2024`, `2024-05` ->
 * `May 2024`, `2024` -> `2024`. Written by hand, not by Intl, so that the server's and every
 * browser's text are the same to the letter.
 */
export function formatDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Month and year only: `2024-05-16` -> `May 2024`; a year stays a year. */
export function formatMonth(date: string): string {
  return formatDay(date.slice(0, 7));
}

/** Short month and year, for tables: `2024-05-16` -> `May 2024`, `2023-09-04` -> `Sep 2023`. */
export function formatShortMonth(date: string): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  return `${(months[Number(month) - 1] ?? month).slice(0, 3)} ${year}`;
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
