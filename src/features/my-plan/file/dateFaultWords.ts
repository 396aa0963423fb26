import type { DateFault } from './parseDate.ts';

/** What is wrong with a text that should be a date, and how to mend it. A sentence each. */
export const dateFaultWords: Record<DateFault, { says: string; mend: string }> = {
  'no-such-day': {
    says: 'There is no such day in the calendar.',
    mend: 'Check the day and the month, such as 28/02/2026.',
  },
  swapped: {
    says: 'There is no such month. The day and the month look swapped, as in American dates.',
    mend: 'Write the day first, such as 31/01/2026.',
  },
  'short-year': {
    says: 'The year has two digits, so it is not plain which part is the day and which the year.',
    mend: 'Write the year with four digits, such as 31/01/2026 or January 2026.',
  },
  serial: {
    says: 'This looks like a spreadsheet’s own number for a day.',
    mend: 'Show the column as dates in your spreadsheet and save it again, or write it as 31/01/2026.',
  },
  'far-year': {
    says: 'The year is not between 1900 and 2199.',
    mend: 'Check the year.',
  },
  unreadable: {
    says: 'This can’t be read as a date.',
    mend: 'Write it as 31/01/2026, January 2026 or 2026. If no date is known, leave it empty and put the words in the note.',
  },
};
