import { countOf, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import type { LastInspectedSeries } from './lastInspectedSeries.ts';
import { waitInWords } from './waitInWords.ts';

interface LastInspectedWords {
  /** What the figure says, without a full stop. */
  headline: string;
  /** In sentences, with their numbers. */
  summary: string;
  remarks: readonly string[];
}

/** The figure in words, from the same series as its bars. */
export function lastInspectedWords(series: LastInspectedSeries): LastInspectedWords {
  const { dataAsAt, waits, long, never, median, startsNotKnown } = series;
  const longest = waits[0];
  const day = formatDay(dataAsAt);
  const verb = long.length === 1 ? 'has' : 'have';
  const headline =
    long.length === 0
      ? `No council has gone three years without a graded inspection`
      : `${countOf(long.length, 'council')} ${verb} gone three years or more without a graded inspection`;
  const half =
    median === null || longest === undefined
      ? 'No council has had a graded inspection.'
      : `Of the ${countOf(waits.length, 'council')} with a graded inspection, half were last inspected ${waitInWords(median.months)} or longer before ${day}. ${sentenceCase(placeInWords(longest.council.name))} has gone longest: ${waitInWords(longest.months)}, since ${formatDay(longest.since)}.`;
  const without =
    never.length === 0
      ? []
      : [
          `${countOf(never.length, 'council')} ${never.length === 1 ? 'has' : 'have'} had no graded inspection yet and ${never.length === 1 ? 'is' : 'are'} counted apart.`,
        ];
  return {
    headline,
    summary: [half, ...without].join(' '),
    remarks: [
      'Counted from the first day of the last standard or short inspection whose report is published. An inspection under way, or not published yet, is not in the data.',
      'Ofsted plans a graded inspection of a council about once in three years; none started between March 2020 and June 2021, in the pandemic.',
      ...(startsNotKnown === 0
        ? []
        : [
            `The first day of ${countOf(startsNotKnown, 'inspection')} is not known: the day the report was published stands in.`,
          ]),
    ],
  };
}
