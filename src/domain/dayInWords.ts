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
export function dayInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
