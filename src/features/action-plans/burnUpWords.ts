import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { BurnUpSeries } from './burnUpSeries.ts';

function leftOut(count: number, date: string): string | null {
  if (count === 0) return null;
  return `${sentenceCase(numberInWords(count))} more ${count === 1 ? 'is' : 'are'} reported complete with ${date} and not in the line.`;
}

interface BurnUpWords {
  title: string;
  summary: string;
  /** What the lines say, as a sentence without a full stop. */
  finding: string;
  /** What a reader has to know to read them right, in sentences. */
  remarks: readonly string[];
}

/** The figure in words, from the same series as its lines. */
export function burnUpWords({
  points,
  total,
  dated,
  completeDated,
  completeNotOver,
  completeUndated,
  on,
}: BurnUpSeries): BurnUpWords {
  const counted = (count: number, verb: string) =>
    count === 0
      ? `none was ${verb}`
      : `${numberInWords(count)} ${count === 1 ? 'was' : 'were'} ${verb}`;
  const dueBy = points.findLast(({ day }) => day <= on)?.due ?? 0;
  // Said only where there are others, which the remarks count.
  const known = completeUndated + completeNotOver === 0 ? '' : ' on a known date';
  const finding = `Of ${countInWords(total, 'action')}, ${counted(dueBy, 'due')} by ${formatDay(on)} and ${counted(completeDated, 'reported complete')} by then${known}`;
  const remarks = [
    dated === total
      ? null
      : `The line of due dates can only count the ${numberInWords(dated)} with a published date, so the two are not of the same actions.`,
    leftOut(completeUndated, 'no date'),
    leftOut(completeNotOver, 'a date that is not over by then'),
    'A report says that an action was complete by then, not on which day it was.',
  ].filter((sentence) => sentence !== null);
  return {
    title: 'Due and reported complete, over time',
    summary: [`${finding}.`, ...remarks].join(' '),
    finding,
    remarks,
  };
}
