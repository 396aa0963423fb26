import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { TimelineAction } from './planTimelineItems.ts';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';

function isLate({ timing }: TimelineAction): boolean {
  return timing.state === 'overdue';
}

function titleOf(total: number, dated: number, late: number): string {
  const undated = total - dated;
  if (total === 0) return 'No action to draw';
  if (dated === 0) {
    return total === 1
      ? 'The one action has no published due date'
      : `None of the ${numberInWords(total)} actions has a published due date`;
  }
  if (late > 0) {
    const all = late === total && total > 1 ? 'all ' : '';
    const past = `${all}${countInWords(late, 'action')} past ${late === 1 ? 'its' : 'their'} due date`;
    return sentenceCase(undated === 0 ? past : `${past}, ${numberInWords(undated)} with none`);
  }
  if (undated > 0) {
    return sentenceCase(
      `${numberInWords(dated)} of ${numberInWords(total)} actions with a due date`,
    );
  }
  return total === 1 ? 'The one action has a due date' : 'Every action has a due date';
}

/** What became of the actions with a due date, in a sentence. */
function datedInWords(dated: readonly TimelineAction[], on: string): string {
  const late = dated.filter(isLate);
  const silent = late.filter(({ timing }) => timing.state === 'overdue' && !timing.reportedSince);
  const complete = dated.filter(({ status }) => status === 'complete').length;
  const noneSince =
    silent.length === late.length
      ? 'with no report since'
      : silent.length === 0
        ? 'as reported since'
        : `(${numberInWords(silent.length)} of them with no report since)`;
  const parts = [
    { count: complete, words: 'reported complete' },
    { count: late.length, words: `past it on ${formatDay(on)} ${noneSince}` },
    { count: dated.length - late.length - complete, words: 'still to come' },
  ].filter(({ count }) => count > 0);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    const subject =
      dated.length === 1
        ? 'The one action with a due date is'
        : `${dated.length === 2 ? 'Both' : `All ${numberInWords(dated.length)}`} actions with a due date are`;
    return `${subject} ${only.words}.`;
  }
  const counted = parts.map(({ count, words }) => `${numberInWords(count)} ${words}`);
  return `Of ${countInWords(dated.length, 'action')} with a due date: ${listInWords(counted)}.`;
}

/** The figure's title and its summary, from the same series as its marks. */
export function planTimelineWords(series: PlanTimelineSeries): { title: string; summary: string } {
  const actions = series.groups.flatMap((group) => group.actions);
  const dated = actions.filter(({ due }) => due !== null);
  const moved = dated.filter(({ originalDue }) => originalDue !== null).length;
  const undated = actions.length - dated.length;
  const sentences = [
    dated.length === 0 ? null : datedInWords(dated, series.on),
    moved === 0
      ? null
      : `${sentenceCase(countInWords(moved, 'date'))} ${moved === 1 ? 'is' : 'are'} known to have moved.`,
    undated === 0 || dated.length === 0
      ? null
      : `${sentenceCase(countInWords(undated, 'action'))} ${undated === 1 ? 'has' : 'have'} no due date in the data.`,
    dated.length === 0 && actions.length > 0
      ? 'Actions stand at the side, each with its status as the council reports it.'
      : null,
    series.density === 'together'
      ? 'There are too many to draw one by one: a mark with a number stands for several of the same date and status, and so do the marks of those without a date.'
      : null,
  ];
  return {
    title: titleOf(actions.length, dated.length, dated.filter(isLate).length),
    summary: sentences.filter((sentence) => sentence !== null).join(' '),
  };
}
