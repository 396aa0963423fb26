import { judgementLanes } from '#domain/judgementLanes.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { stackedTimelineRows } from '#shared/figures/stackedTimelineRows.ts';
import type { StackedTimelineSeries } from '#shared/figures/stackedTimelineSeries.ts';

/** Every bar of the timelines as a row, one for each judgement it stands for. */
export function compareTimelineTable(
  councils: readonly NationalCouncil[],
  series: StackedTimelineSeries,
): TakeAwayTable {
  // An overall grade is not given without the judgements it rests on.
  const under = series.lanes.length === 1 && series.lanes[0] === 'overall' ? judgementLanes : [];
  return {
    name: 'judgements',
    title: 'Judgements, by council and report',
    columns: [
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      { name: 'judgement', title: 'Judgement', meaning: 'What was judged' },
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
          'yes: one judgement of children in care and care leavers, as from 2018 to 2022; no: a judgement of its own',
      },
      ...under.map((lane) => ({
        name: lane.replaceAll('-', '_'),
        title: laneWords[lane].label,
        meaning: `Grade for ${laneWords[lane].inSentence} in the same report`,
      })),
      { name: 'published_on', title: 'Published', meaning: 'Day the report was published' },
      {
        name: 'inspection_started_on',
        title: 'Inspection began',
        meaning: 'First day of the inspection; empty: not known',
      },
      { name: 'framework', title: 'Framework', meaning: 'Rules the inspection was made under' },
      {
        name: 'stood_until',
        title: 'Stood until',
        meaning:
          'Day the next report was published, the council ended or, for the latest, the day the data reach to',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Address of Ofsted’s report; empty: not in the data',
      },
    ],
    rows: series.councils.flatMap((council, at) => {
      const listed = councils[at];
      const addresses = new Map(listed?.reports.map((one) => [one.inspectionId, one.address]));
      return stackedTimelineRows(council).flatMap(({ report, lanes, grade, to }) =>
        lanes
          .filter((lane) => series.lanes.includes(lane))
          .map((lane) => [
            listed?.gssCode ?? null,
            council.name,
            laneWords[lane].label,
            gradeLabel(grade),
            lanes.length > 1 ? 'yes' : 'no',
            ...under.map((one) => gradeLabel(report.grades[one])),
            report.publishedOn,
            report.startedOn,
            frameworkWords[report.framework].label,
            to,
            addresses.get(report.inspectionId) ?? null,
          ]),
      );
    }),
  };
}
