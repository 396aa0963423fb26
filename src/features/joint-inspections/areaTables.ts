import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import type { AreaData, AreaRow } from './areaData.ts';
import { areaColumns } from './areaColumns.ts';
import { areaStatusWords } from './areaStatusWords.ts';
import { countStatuses } from './countStatuses.ts';
import { notKnown } from './notKnown.ts';
import { regionAreas } from './regionAreas.ts';
import type { YearGridSeries } from './yearGridSeries.ts';

function rowsTable(
  { subject }: AreaData,
  rows: readonly AreaRow[],
  title: string,
  name: string,
): TakeAwayTable {
  const columns = areaColumns(subject);
  return {
    name,
    title,
    columns: columns.map(({ name: column, title: label, meaning }) => ({
      name: column,
      title: label,
      meaning,
    })),
    rows: rows.map((row) => columns.map(({ read }) => read(row))),
  };
}

function regionsTable({ subject, rows, councils }: AreaData): TakeAwayTable {
  const counts = countStatuses(rows.filter(({ stands }) => stands));
  const shown = subject.statusIds.filter((id) => counts[id] > 0);
  return {
    name: 'regions',
    title: `Councils of each region, by their last ${subject.one}`,
    columns: [
      { name: 'region', title: 'Region', meaning: 'Region of England; England: all of them' },
      ...shown.map((id) => ({
        name: id.replaceAll('-', '_'),
        title: areaStatusWords[id].label,
        meaning: `Number of councils: ${areaStatusWords[id].inSentence}`,
      })),
      { name: 'councils', title: 'All', meaning: 'Number of all councils of today' },
    ],
    rows: [...regionAreas(rows), { region: 'England', councils, counts }].map((of) => [
      of.region,
      ...shown.map((id) => of.counts[id]),
      of.councils,
    ]),
  };
}

function yearsTable({ subject }: AreaData, series: YearGridSeries): TakeAwayTable {
  return {
    name: 'years',
    title: subject.hasTopics
      ? 'Inspections by topic and the year they started in'
      : 'Inspections by outcome and the year they started in',
    columns: [
      {
        name: 'year',
        title: 'Year',
        meaning: 'Year the inspection started in; empty: its first day is not known',
      },
      {
        name: subject.hasTopics ? 'topic' : 'outcome',
        title: subject.hasTopics ? 'Topic' : subject.found,
        meaning: subject.hasTopics ? 'What was looked at' : 'What was found; not a grade',
      },
      { name: 'inspections', title: 'Inspections', meaning: 'Number of inspections' },
      {
        name: 'percent_of_year',
        title: '% of the year’s',
        meaning:
          'Share of all inspections that started in the year, in percent to one decimal; empty: there were none',
      },
      {
        name: 'with_priority_action',
        title: 'With an area for priority action',
        meaning: 'Number of them that named an area for priority action',
      },
    ],
    rows: series.years.flatMap(({ id, total }, at) =>
      series.lanes.map(({ label, cells }) => {
        const units = cells[at]?.units ?? [];
        return [
          id === notKnown.start ? null : Number(id),
          label,
          units.length,
          total === 0 ? null : Math.round((units.length / total) * 1000) / 10,
          units.filter(
            ({ status }) => status === 'priority-action' || status === 'systemic-failings',
          ).length,
        ];
      }),
    ),
  };
}

/** The pages' figures as tables for files. */
export const areaTables = { rows: rowsTable, regions: regionsTable, years: yearsTable } as const;
