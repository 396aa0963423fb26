import { addDays } from '#domain/addDays.ts';
import { isRealDay } from '#domain/partialDates.ts';
import type { ReleaseCell } from '#publisher/import/ReleaseSheet.ts';

/**
 * A cell as a day: known for sure; written in figures, so that it depends on the order (null where
 * an order gives no day that exists); or none.
 */
export type DayReading =
  | { is: 'day'; day: string }
  | { is: 'figures'; dayFirst: string | null; monthFirst: string | null }
  | { is: 'none'; impossible: boolean };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayFirstInWords =
  /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/;
const monthFirstInWords = /^(?:[a-z]+,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
/** 1 January 2000 and 31 December 2099 as a spreadsheet counts days, from 30 December 1899. */
const serialDays = { zero: '1899-12-30', from: 36_526, to: 73_050 } as const;

function dayOf(year: string, month: number, day: string): string | null {
  const text = [
    year.length === 2 ? `20${year}` : year,
    String(month).padStart(2, '0'),
    day.padStart(2, '0'),
  ].join('-');
  return isRealDay(text) ? text : null;
}

/** 1 for "Jan", "january", "Sept"; 0 for a word that is no month. */
function monthOf(word: string): number {
  const at = months.indexOf(word.slice(0, 3));
  const full =
    'january february march april may june july august september october november december';
  return full.split(' ')[at]?.startsWith(word.replace(/^sept$/, 'sep')) === true ? at + 1 : 0;
}

function sure(day: string | null): DayReading {
  return day === null ? { is: 'none', impossible: true } : { is: 'day', day };
}

function readWords(text: string): DayReading | null {
  const first = dayFirstInWords.exec(text);
  const [, day, month, year] = first ?? [];
  const [, month2, day2, year2] = monthFirstInWords.exec(text) ?? [];
  const number = monthOf(month ?? month2 ?? '');
  const [yearText, dayText] = [year ?? year2, day ?? day2];
  if (number === 0 || yearText === undefined || dayText === undefined) return null;
  return sure(dayOf(yearText, number, dayText));
}

/** Reads a typed day, `2024-05-16`, `16 May 2024`, `May 16, 2024`, `16-May-24`, figures, a serial number. */
export function readDay(cell: Pick<ReleaseCell, 'text' | 'day' | 'number'>): DayReading {
  if (cell.day !== null) return sure(isRealDay(cell.day) ? cell.day : null);
  const text = cell.text
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m|z)?$/, '');
  const serial = cell.number ?? (/^\d{5}(\.\d+)?$/.test(text) ? Number(text) : null);
  if (serial !== null) {
    const { zero, from, to } = serialDays;
    const fits = serial >= from && serial <= to;
    return fits
      ? { is: 'day', day: addDays(zero, Math.floor(serial)) }
      : { is: 'none', impossible: false };
  }
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return sure(dayOf(year, Number(month), day));
  }
  const [, one, two, inYear] = figures.exec(text) ?? [];
  if (one !== undefined && two !== undefined && inYear !== undefined) {
    const dayFirst = dayOf(inYear, Number(two), one);
    const monthFirst = dayOf(inYear, Number(one), two);
    if (dayFirst === null && monthFirst === null) return { is: 'none', impossible: true };
    if (dayFirst === monthFirst) return sure(dayFirst);
    return { is: 'figures', dayFirst, monthFirst };
  }
  return readWords(text) ?? { is: 'none', impossible: false };
}
