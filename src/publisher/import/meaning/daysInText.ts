import { addDays } from '#domain/addDays.ts';
import { dayIn } from './dayIn.ts';
import { readDay } from './readDay.ts';

/** Days as running text writes them. */
const day =
  '(\\d{1,2}(?:st|nd|rd|th)? [a-z]+ \\d{4}|[a-z]+ \\d{1,2}, \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})';
const asAt = new RegExp(`\\bas at ${day}`, 'i');
const publishedBy = new RegExp(`\\bpublished (?:by|up to|on or before) ${day}`, 'i');
const between = new RegExp(`(?:\\bbetween ${day} and|\\b${day} (?:to|until|[-–])) ${day}`, 'i');
const years = /\b(20\d{2})[-–/](?:20)?(\d{2})\b/;

/** Figures are read with the day first. */
function read(text: string | undefined): string | null {
  if (text === undefined) return null;
  return dayIn(readDay({ text, day: null, number: null }), 'day-first');
}

/** Days a text names, as ISO days; null: it names none. */
export const daysInText = {
  asAt: (text: string) => read(asAt.exec(text)?.[1]),
  publishedBy: (text: string) => read(publishedBy.exec(text)?.[1]),
  /**
   * `between 1 April 2024 and 31 March 2025`, `1 April 2024 to 31 March 2025`, or `2024-25`: Ofsted’s
   * year runs from April to March.
   */
  year: (text: string): { from: string; to: string } | null => {
    const found = between.exec(text);
    const from = read(found?.[1] ?? found?.[2]);
    const to = read(found?.[3]);
    if (from !== null && to !== null) return { from, to };
    const [, start = '', end = ''] = years.exec(text) ?? [];
    const next = String(Number(start) + 1);
    if (start === '' || !next.endsWith(end)) return null;
    return { from: `${start}-04-01`, to: addDays(`${next}-04-01`, -1) };
  },
} as const;
