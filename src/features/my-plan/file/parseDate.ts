import { isRealDay } from '#domain/partialDates.ts';

/**
 * Why a text is not a date. `no-such-day`: 31 February. `swapped`: only a date with the day
 * and the month the other way round, as Americans write it.
 * `short-year`: the year has two digits. `serial`: a spreadsheet's own number for a day.
 * `far-year`: hardly meant. `unreadable`: anything else.
 */
export type DateFault =
  'no-such-day' | 'swapped' | 'short-year' | 'serial' | 'far-year' | 'unreadable';

type DateReading = { date: string } | { fault: DateFault };

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** `jan`, `sept` or `january`: 1; 0: no month. */
function monthNumber(word: string): number {
  const short = word.toLowerCase().replace('sept', 'sep');
  return months.findIndex((month) => month === word.toLowerCase() || month.startsWith(short)) + 1;
}

const year = '(?<year>\\d{4})';
const month = '(?<month>\\d{1,2})';
const day = '(?<day>\\d{1,2})';
const name = '(?<name>[a-z]{3,9})\\.?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?';
const dayInWords = `${day}(?:st|nd|rd|th)?`;

/** As people in Britain write dates, the day before the month where both are numbers. */
const forms = [
  year,
  `${year}-${month}`,
  `${year}([-/.])${month}\\2${day}`,
  `${day}([-/.])${month}\\2${year}`,
  `${month}[-/.]${year}`,
  `${weekday}${dayInWords}[- ]${name}[-, ]+${year}`,
  `${weekday}${name} ${dayInWords},? ${year}`,
  `${name}[- ]${year}`,
].map((form) => new RegExp(`^${form}$`, 'i'));

const shortYear = /^(?:\d{1,2}[-/. ])?(?:\d{1,2}|[a-z]{3,9}\.?)[-/. ]['’]?\d{2}$/i;
/** Midnight, which spreadsheets put behind a day. */
const midnight = /[T ]00:00(?::00(?:\.0+)?)?$/;

function fromParts(parts: Partial<Record<string, string>>): DateReading {
  const yearNumber = Number(parts['year']);
  if (yearNumber < 1900 || yearNumber > 2199) return { fault: 'far-year' };
  const { name: word, day: dayText } = parts;
  const monthText = word === undefined ? parts['month'] : String(monthNumber(word));
  if (monthText === undefined) return { date: String(yearNumber) };
  const monthOfYear = Number(monthText);
  if (word !== undefined && monthOfYear === 0) return { fault: 'unreadable' };
  const date = `${yearNumber}-${String(monthOfYear).padStart(2, '0')}`;
  if (dayText === undefined) {
    return monthOfYear >= 1 && monthOfYear <= 12 ? { date } : { fault: 'unreadable' };
  }
  const whole = `${date}-${dayText.padStart(2, '0')}`;
  if (isRealDay(whole)) return { date: whole };
  const swapped = `${yearNumber}-${dayText.padStart(2, '0')}-${String(monthOfYear).padStart(2, '0')}`;
  return { fault: isRealDay(swapped) ? 'swapped' : 'no-such-day' };
}

/** A day, month or year as ISO 8601 (`2026-01-31`, `2026-01`, `2026`), or why the text is none. */
export function parseDate(text: string): DateReading {
  const plain = text.replace(/\s+/g, ' ').trim().replace(midnight, '');
  for (const form of forms) {
    const parts = form.exec(plain)?.groups;
    if (parts !== undefined) return fromParts(parts);
  }
  if (/^\d{5}$/.test(plain)) return { fault: 'serial' };
  return { fault: shortYear.test(plain) ? 'short-year' : 'unreadable' };
}
