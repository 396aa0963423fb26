import { countOf } from '#shared/format/countOf.ts';
import { formatDay, formatMonth } from '#shared/format/formatDay.ts';
import type { AfterInadequateView } from './afterInadequateView.ts';
import { monthsInWords } from './monthsInWords.ts';
import { onLane } from './onLane.ts';

interface Headline {
  title: string;
  /** How long it took, and who still waits. */
  lead: string;
  /** What is counted. */
  basis: string;
}

function title({ numbers, lane, paths }: AfterInadequateView): string {
  if (paths.length === 0)
    return `No council in the data has been judged ${onLane.inadequate(lane)}`;
  const { reinspected, groups } = numbers;
  if (reinspected === 0) {
    return `No council judged ${onLane.inadequate(lane)} has been graded again yet`;
  }
  const next = groups.next.length;
  return `${next === 0 ? 'None' : next.toLocaleString('en-GB')} of ${reinspected.toLocaleString('en-GB')} ${onLane.spells(lane, reinspected)} ended at the next inspection`;
}

function lead({ numbers }: AfterInadequateView): string {
  const { medianToReport, waiting, better } = numbers;
  const took =
    medianToReport === null
      ? []
      : [
          `It took ${monthsInWords(medianToReport)} months from the inadequate report to the first better one: the median of ${countOf(better.length, 'path')}.`,
        ];
  const [longest] = waiting;
  if (longest === undefined) return took.join(' ');
  const is = waiting.length === 1 ? 'is' : 'are';
  const { name } = longest.council;
  return [
    ...took,
    `${countOf(waiting.length, 'path')} ${is} still open and not in that number${waiting.length === 1 ? ` (${name}),` : `, the longest (${name})`} since ${formatMonth(longest.first.publishedOn)}.`,
  ].join(' ');
}

/** The page's headline and what stands under it, worked out from the paths of the chosen judgement. */
export function afterInadequateHeadline(view: AfterInadequateView): Headline {
  const { paths, councils, reports, lane, dataAsAt } = view;
  const has = councils === 1 ? 'has' : 'have';
  return {
    title: title(view),
    lead: lead(view),
    basis: `${countOf(councils, 'council')} ${has} been judged ${onLane.inadequate(lane)} in ${countOf(reports, 'report')} published from 2014 to ${formatDay(dataAsAt)}. A spell starts with an inadequate report that follows a better one, or the first in the data, and each has its path: ${countOf(paths.length, 'path')}.`,
  };
}
