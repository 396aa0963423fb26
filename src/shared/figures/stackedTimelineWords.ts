import { hasOverallGrade, judgesCareTogether } from '#domain/frameworks.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import { countInWords, listInWords } from '#shared/format/countOf.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { stackedTimelineRows } from './stackedTimelineRows.ts';
import type { StackedTimelineSeries } from './stackedTimelineSeries.ts';

/** The figure's title and its summary, from the same series as its marks. */
export function stackedTimelineWords(series: StackedTimelineSeries): {
  title: string;
  summary: string;
} {
  const { councils, lanes } = series;
  const [lane] = lanes;
  const what = lanes.length === 1 && lane !== undefined ? laneWords[lane].label : 'Every judgement';
  const reports = councils.map((council) => [
    ...new Set(stackedTimelineRows(council).map(({ report }) => report)),
  ]);
  const latest = reports
    .flatMap((of) => of.slice(-1))
    .map(({ publishedOn }) => publishedOn)
    .sort();
  const [oldest, newest] = [latest[0], latest.at(-1)];
  const none = councils.filter((_, at) => reports[at]?.length === 0).map(({ name }) => name);
  const together = reports.flat().some(({ framework }) => judgesCareTogether(framework));
  const showsCare = lanes.some(isCareLane);
  const ended = reports.flat().some(({ framework }) => !hasOverallGrade(framework));
  const sentences = [
    `Each bar runs from a report’s publication to the next: ${countInWords(reports.flat().length, 'report')} of ${countInWords(councils.length, 'council')}.`,
    oldest === undefined || newest === undefined || latest.length < 2
      ? null
      : `Latest reports date from ${oldest.slice(0, 7) === newest.slice(0, 7) ? formatMonth(oldest) : `${formatMonth(oldest)} to ${formatMonth(newest)}`}.`,
    none.length === 0 ? null : `Not inspected yet: ${listInWords(none)}.`,
    together && showsCare
      ? 'From 2018 to 2022 children in care and care leavers were judged together.'
      : null,
    ended && lanes.includes('overall')
      ? 'Dashes: no overall grade, which Ofsted stopped giving in April 2026.'
      : null,
  ];
  return {
    title: `${what} since ${series.from.slice(0, 4)}, on one time axis`,
    summary: sentences.filter((sentence) => sentence !== null).join(' '),
  };
}
