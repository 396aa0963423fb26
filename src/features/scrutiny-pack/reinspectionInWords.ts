import { reinspectionSpan } from '#domain/reinspectionSpan.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { reinspectionPractice } from '#shared/format/reinspectionPractice.ts';

/** When councils with an inadequate report have been inspected again: practice, not a promise. */
export function reinspectionInWords(publishedOn: string): string {
  const { from, middle, to } = reinspectionSpan(publishedOn);
  return `There is no date for the next inspection. ${reinspectionPractice} Counted from this report that is ${formatMonth(from)} to ${formatMonth(to)}, with ${formatMonth(middle)} in the middle: what has happened elsewhere, not a promise.`;
}
