import { staleAfterDays } from '#domain/countMilestones.ts';
import type { Question } from '#domain/questions/Question.ts';
import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';

type LooseEnds = Extract<Question, { kind: 'loose-ends' }>;

/** What is not published of the open actions that prompt no question of their own; `on`: ISO day. */
export function looseEndsInWords(question: LooseEnds, on: string): string {
  const { actions, undated, unowned, unreported } = question;
  const missing = [
    { count: undated, what: 'no due date published', lack: 'a published due date' },
    { count: unowned, what: 'no owner published', lack: 'a published owner' },
    {
      count: unreported,
      what: `no report known from the ${staleAfterDays} days to ${formatDay(on)}`,
      lack: `a known report from the ${staleAfterDays} days to ${formatDay(on)}`,
    },
  ].filter(({ count }) => count > 0);
  const [only] = actions;
  if (actions.length === 1 && only !== undefined) {
    const lacks = listInWords(missing.map(({ what }) => what));
    return `“${only.milestone.title}” has ${lacks}. When is it due, who owns it, and when is the next report on it?`;
  }
  const lacks = missing.map(({ count, lack }) => {
    const subject = count === actions.length ? 'all' : numberInWords(count);
    return `${subject} ${count === 1 ? 'lacks' : 'lack'} ${lack}`;
  });
  return `${sentenceCase(countInWords(actions.length, 'other open action'))}: ${listInWords(lacks)}. When is each due, who owns it, and when is the next report on it?`;
}
