import { yearsBetween } from '#domain/yearsBetween.ts';
import { countInWords, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay, formatMonth } from '#shared/format/formatDay.ts';
import type { RatingTimelineSeries } from './ratingTimelineSeries.ts';
import { timelineMarkKinds } from './timelineMarkKinds.ts';
import { timelineMarkWords } from './timelineMarkWords.ts';

function publications({ bars }: RatingTimelineSeries): string[] {
  return [...new Set(bars.map(({ from }) => from))];
}

function titleOf(series: RatingTimelineSeries): string {
  const [first, ...later] = publications(series);
  if (first === undefined) return 'No judgement yet';
  if (later.length === 0) return `Judged once, in ${formatMonth(first)}`;
  const years = Math.round(yearsBetween(first, series.abolishedOn ?? series.to));
  return `${sentenceCase(countInWords(years, 'year'))} of judgements`;
}

function marksInWords({ marks }: RatingTimelineSeries): string | null {
  const counts = timelineMarkKinds
    .map((kind) => ({ kind, count: marks.filter((mark) => mark.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) =>
      countInWords(count, timelineMarkWords[kind].one, timelineMarkWords[kind].many),
    );
  return counts.length === 0 ? null : `Below: ${listInWords(counts)}.`;
}

/** The figure's title and its summary, from the same series as its marks. */
export function ratingTimelineWords(series: RatingTimelineSeries): {
  title: string;
  summary: string;
} {
  const dates = publications(series);
  const together = series.bars.some(({ lanes }) => lanes.length > 1);
  const sentences = [
    dates.length === 0
      ? `Ofsted published no graded report by ${formatDay(series.to)}.`
      : `Each bar runs from a report’s publication to the next; ${dates.length === 1 ? 'the one report is' : 'reports are'} of ${listInWords(dates.map(formatMonth))}.`,
    together ? 'From 2018 to 2022 children in care and care leavers were judged together.' : null,
    series.overallEndsOn === null
      ? null
      : `Overall effectiveness ends in ${formatMonth(series.overallEndsOn)}: Ofsted stopped giving an overall grade in April 2026.`,
    marksInWords(series),
  ];
  return {
    title: titleOf(series),
    summary: sentences.filter((sentence) => sentence !== null).join(' '),
  };
}
