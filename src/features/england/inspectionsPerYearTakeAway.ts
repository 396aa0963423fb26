import type { InspectionKind } from '#contract/inspectionIds.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { countedKinds, partlyKnownKinds } from '#domain/inspectionsByYear.ts';
import type { NationalData } from '#domain/nationalData.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayColumn, TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { inspectionsPerYearFileChart } from './inspectionsPerYearFileChart.tsx';
import { gradedIn } from './gradedIn.ts';
import { inspectionKindHeads } from './inspectionKindHeads.ts';
import { inspectionsPerYearSeries, type PerYearSeries } from './inspectionsPerYearSeries.ts';
import { yearCount } from './yearCount.ts';
import { inspectionsPerYearSource } from './inspectionsPerYearSource.ts';
import { inspectionsPerYearWords } from './inspectionsPerYearWords.ts';

const year: TakeAwayColumn = {
  name: 'year',
  title: 'Year',
  meaning: 'Calendar year the inspection started; of publication where its first day is not known',
};

function years({ years: all, partYear, dataAsAt }: PerYearSeries): TakeAwayTable {
  return {
    name: 'years',
    title: 'Inspections by kind and by the year they started',
    columns: [
      year,
      {
        name: 'up_to',
        title: 'Up to',
        meaning: 'Day the data reach to in a year that is not over; empty: a whole year',
      },
      ...countedKinds.map((kind) => ({
        name: kind.replaceAll('-', '_'),
        title: inspectionKindHeads[kind],
        meaning: `Number: ${inspectionKindWords[kind]}; empty: no such inspections that year, or none in the data`,
      })),
      {
        name: 'graded',
        title: 'All graded',
        meaning: 'SIF, ILACS standard and ILACS short inspections together',
      },
    ],
    rows: all.map((one) => [
      one.year,
      one.year === partYear ? dataAsAt : null,
      ...countedKinds.map((kind) => {
        const count = yearCount(one, kind);
        return typeof count === 'number' ? count : null;
      }),
      gradedIn(one).length,
    ]),
  };
}

/** A row for each inspection of some kinds, in order of year. */
function listed(
  { years: all }: PerYearSeries,
  councils: NationalData['councils'],
  kinds: readonly InspectionKind[],
  name: string,
  title: string,
): TakeAwayTable {
  const byId = new Map(councils.map((council) => [council.id, council]));
  return {
    name,
    title,
    columns: [
      year,
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      { name: 'kind', title: 'Kind', meaning: 'Kind of inspection or visit' },
      { name: 'started_on', title: 'Began', meaning: 'First day; empty: not known' },
      {
        name: 'published_on',
        title: 'Published',
        meaning: 'Day the report or letter was published; empty: not known, or not published',
      },
      {
        name: 'read_from',
        title: 'Read from',
        meaning:
          'report: the report or letter; official-statistics: Ofsted’s tables; summary: a second-hand table; news: another account',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Address of the report or letter; empty: not in the data',
      },
    ],
    rows: all.flatMap((one) =>
      kinds.flatMap((kind) =>
        one.of[kind].map(({ councilId, started, published, read, address }) => [
          one.year,
          byId.get(councilId)?.gssCode ?? null,
          byId.get(councilId)?.name ?? councilId,
          inspectionKindWords[kind],
          started ?? null,
          published ?? null,
          read,
          address ?? null,
        ]),
      ),
    ),
  };
}

/** Inspections per year as they leave the site. */
export function inspectionsPerYearTakeAway(
  list: InspectionList,
  { councils }: Pick<NationalData, 'councils'>,
): TakeAway {
  const series = inspectionsPerYearSeries(list);
  const { headline, summary, remarks } = inspectionsPerYearWords(series);
  const subtitle = `Inspections of children’s services and of areas in England by kind and by the year they started, to ${formatDay(list.dataAsAt)}`;
  const inWords = series.years.map((one) => {
    const counts = countedKinds.flatMap((kind) =>
      one.of[kind].length === 0 ? [] : [`${inspectionKindHeads[kind]} ${one.of[kind].length}`],
    );
    return `${one.year}: ${counts.length === 0 ? 'none in the data' : counts.join(', ')}.`;
  });
  return {
    name: 'england-inspections-per-year',
    kind: 'Inspections per year',
    about: 'Inspections of children’s services and of areas, England, by kind and year',
    headline,
    subtitle,
    notes: remarks,
    source: inspectionsPerYearSource,
    dataAsAt: list.dataAsAt,
    version: list.version,
    path: '/england#inspections-per-year',
    alt: {
      short: `Stacked bars: inspections by kind and year. ${headline}.`,
      long: [`${headline}.`, `${subtitle}.`, summary, ...inWords].join(' '),
    },
    chart: list.inspections.length === 0 ? null : inspectionsPerYearFileChart(series),
    tables: [
      years(series),
      listed(series, councils, countedKinds, 'inspections', 'Every inspection of the figure'),
      ...(series.visitYears.length === 0
        ? []
        : [
            listed(
              series,
              councils,
              partlyKnownKinds,
              'visits',
              'Visits in the data: known only in part, so no trend',
            ),
          ]),
    ],
    sentences: [`${headline}.`, summary],
    embedPath: null,
  };
}
