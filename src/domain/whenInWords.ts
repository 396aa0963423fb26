import { dayInWords } from './dayInWords.ts';
import { precisionOf } from './partialDates.ts';

/** A date of any precision with its preposition: `on 1 July 2026`, `in January 2026`, `in 2026`. */
export function whenInWords(date: string): string {
  return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dayInWords(date)}`;
}
