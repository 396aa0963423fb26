import type { Council } from '#contract/council.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import type { RatingTimelineSeries, TimelineBar } from '#shared/figures/ratingTimelineSeries.ts';
import { timelineMarkTitle } from '#shared/figures/timelineMarkTitle.ts';
import { timelineMarkWords } from '#shared/figures/timelineMarkWords.ts';
import { takeAwayColumns } from './takeAwayColumns.ts';

const [publishedOn, startedOn, framework] = takeAwayColumns.report;

/**
 * Every bar of a council's rating timeline as rows: one for each lane a judgement stands in, and
 * one for each overall grade that a report does not give any more.
 */
function judgements(council: Council, { bars }: RatingTimelineSeries): TakeAwayTable {
  const addresses = new Map(council.inspections.map((one) => [one.id, one.reportAddress]));
  const shown = bars.flatMap((bar, at): TimelineBar[] => {
    const isFirst = bars[at - 1]?.report !== bar.report;
    const noOverall = isFirst && bar.report.grades.overall === 'not-given';
    return noOverall ? [{ ...bar, lanes: ['overall'], grade: 'not-given' }, bar] : [bar];
  });
  return {
    name: 'judgements',
    title: 'Judgements, by report',
    columns: [
      ...takeAwayColumns.council,
      {
        name: 'judgement',
        title: 'Judgement',
        meaning:
          'What was judged. From 2018 to 2022 children in care and care leavers were one judgement: it is here once for each',
      },
      {
        name: 'grade',
        title: 'Grade',
        meaning:
          'The grade Ofsted gave; “Not judged”: inspected but not graded; “No overall grade any more”: Ofsted stopped giving one in April 2026',
      },
      {
        name: 'judged_together',
        title: 'Judged together',
        meaning:
          'yes: one judgement of children in care and care leavers; no: a judgement of its own',
      },
      publishedOn,
      {
        name: 'stood_until',
        title: 'Stood until',
        meaning:
          'Day the next report was published, the council ended or, for the latest, the day the data reach to',
      },
      startedOn,
      framework,
      takeAwayColumns.source,
    ],
    rows: shown.flatMap(({ report, lanes, grade, from, to }) =>
      lanes.map((lane) => [
        council.gssCode,
        council.name,
        laneWords[lane].label,
        gradeLabel(grade),
        lanes.length > 1 ? 'yes' : 'no',
        from,
        to,
        report.startedOn,
        frameworkWords[report.framework].label,
        addresses.get(report.inspectionId) ?? null,
      ]),
    ),
  };
}

/** Every mark under the judgements as a row. */
function visits(council: Council, { marks }: RatingTimelineSeries): TakeAwayTable {
  const addresses = new Map([
    ...council.events.map(({ id, source }) => [id, source.address] as const),
    ...council.inspections.map(({ id, reportAddress }) => [id, reportAddress] as const),
  ]);
  return {
    name: 'visits-and-notices',
    title: 'What else happened',
    columns: [
      ...takeAwayColumns.council,
      {
        name: 'occurred_on',
        title: 'Date',
        meaning: 'Day, month or year it happened, as precise as the source',
      },
      { name: 'kind', title: 'Kind', meaning: 'Kind of visit, notice or direction' },
      { name: 'title', title: 'What', meaning: 'What it was' },
      {
        name: 'priority_action',
        title: 'Area for priority action',
        meaning: 'yes: it named an area for priority action; empty: it did not, or it is not known',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Where it is told; empty: no address in the data',
      },
    ],
    rows: marks.map((mark) => [
      council.gssCode,
      council.name,
      mark.occurredOn,
      timelineMarkWords[mark.kind].one,
      timelineMarkTitle(mark),
      mark.priorityAction ? 'yes' : null,
      addresses.get(mark.id) ?? null,
    ]),
  };
}

/** The rating timeline as tables, exactly what it shows. */
export function timelineTables(
  council: Council,
  series: RatingTimelineSeries,
): [TakeAwayTable, ...TakeAwayTable[]] {
  const tables: [TakeAwayTable, ...TakeAwayTable[]] = [judgements(council, series)];
  if (series.marks.length > 0) tables.push(visits(council, series));
  return tables;
}
