import type { CouncilListItem } from '#contract/councilList.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { tileMapChartOf } from '#shared/figures/tileMapChartOf.tsx';
import { countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import { areaAddress } from './areaAddress.ts';
import type { AreaData } from './areaData.ts';
import { areaFigureWords } from './areaFigureWords.ts';
import { areaHeadline } from './areaHeadline.ts';
import { areaKeyItems } from './areaKeyItems.tsx';
import { areaMapSeries } from './areaMapSeries.ts';
import { areaOrder } from './areaOrder.ts';
import type { AreaState } from './areaState.ts';
import { areaStatusScale } from './areaStatusScale.ts';
import { areaStatusWords } from './areaStatusWords.ts';
import { areaTables } from './areaTables.ts';
import { countStatuses } from './countStatuses.ts';
import { filterAreas } from './filterAreas.ts';
import { regionAreas } from './regionAreas.ts';
import { yearGridChart } from './yearGridChart.tsx';
import { yearGridSeries } from './yearGridSeries.ts';

function papers({ subject, dataAsAt, version }: AreaData) {
  return { source: subject.source, dataAsAt, version, embedPath: null };
}

/** What belongs under every figure and table of the pages. */
function standing({ subject }: AreaData): string[] {
  return [
    subject.hasTopics
      ? 'Joint targeted area inspections (JTAI) end in a letter without grades; they are not compared with the grades of children’s services.'
      : 'An outcome is that of a whole local area, council and health service together. It is not a grade, and not compared with the grades of children’s services.',
    `No inspection in the data does not mean there was none.`,
  ];
}

/** Every council on the map. `councils`: all there have been, so that the map has its usual size. */
function map(
  data: AreaData,
  councils: readonly Pick<CouncilListItem, 'id' | 'name' | 'tile'>[],
): TakeAway {
  const { subject, rows, dataAsAt } = data;
  const now = rows.filter(({ stands }) => stands);
  const counts = countStatuses(now);
  const series = areaMapSeries(data, councils);
  const { headline } = areaHeadline(data);
  const { summary } = areaFigureWords.map(data, counts);
  const subtitle = `England’s ${countOf(data.councils, 'council')} by the last ${subject.one} published by ${formatDay(dataAsAt)}`;
  const regions = regionAreas(rows).map(
    (of) => `${of.region}: ${areaFigureWords.counts(data, of.counts)}.`,
  );
  return {
    name: `${subject.file}-map`,
    kind: 'Map of England',
    about: `${sentenceCase(subject.many)}, England’s councils`,
    headline,
    subtitle,
    notes: ['Each hexagon is one council, placed near its neighbours.', ...standing(data)],
    path: `${subject.path}#map`,
    alt: {
      short: `Map, a hexagon for each council. ${headline}.`,
      long: [`${headline}.`, `${subtitle}.`, summary, ...regions].join(' '),
    },
    chart:
      series.tiles.length === 0
        ? null
        : tileMapChartOf(series, areaStatusScale, areaKeyItems(subject.statusIds, counts)),
    tables: [
      areaTables.rows(data, now, `Every council and its last ${subject.one}`, 'councils'),
      areaTables.regions(data),
    ],
    sentences: [`${headline}.`, summary],
    ...papers(data),
  };
}

/** Inspections over time. */
function years(data: AreaData): TakeAway {
  const { subject, rows, dataAsAt } = data;
  const series = yearGridSeries(data);
  const inspected = rows.filter(({ inspection }) => inspection !== null);
  const counts = countStatuses(inspected);
  const { title, summary, notes } = areaFigureWords.years(data, series);
  const { headline } = areaHeadline(data);
  const lanes = series.lanes.map(({ label, total, cells }) => {
    const perYear = cells
      .map(({ units }, at) => ({ count: units.length, year: series.years[at]?.label ?? '' }))
      .filter(({ count }) => count > 0)
      .map(({ count, year }) => `${year}: ${count.toLocaleString('en-GB')}`);
    return `${label}, ${total.toLocaleString('en-GB')} in all (${perYear.join(', ')}).`;
  });
  return {
    name: `${subject.file}-by-year`,
    kind: subject.hasTopics ? 'Topics by year' : 'Outcomes by year',
    about: `${sentenceCase(subject.many)} by year, England`,
    headline,
    subtitle: `${title}: ${countOf(series.total, subject.one, subject.many)} published by ${formatDay(dataAsAt)}`,
    notes: [
      'A square is one inspection or, with a number beside it, as many.',
      ...notes,
      ...standing(data).slice(0, 1),
    ],
    path: `${subject.path}#years`,
    alt: {
      short: `Chart, a square for each inspection, by year. ${headline}.`,
      long: [`${headline}.`, summary, ...lanes].join(' '),
    },
    chart:
      series.total === 0
        ? null
        : yearGridChart(series, areaKeyItems(subject.statusIds, counts), !subject.hasTopics),
    tables: [
      areaTables.years(data, series),
      areaTables.rows(data, inspected, `Every ${subject.one}`, 'inspections'),
    ],
    sentences: [`${headline}.`, summary],
    ...papers(data),
  };
}

/** The table as it was narrowed down and ordered: all rows. */
function table(data: AreaData, state: AreaState): TakeAway {
  const { subject, dataAsAt } = data;
  const { rows } = filterAreas(data.rows, state);
  const sorted = areaOrder.sort(rows, state.sort, state.descending, data);
  const chosen = [
    state.status === null ? null : areaStatusWords[state.status].inSentence,
    state.topic === null ? null : visitTopicWords(state.topic),
    state.region,
  ].filter((words) => words !== null);
  const isAll = chosen.length === 0;
  const { headline } = areaHeadline(data);
  const title = isAll ? 'Every council' : 'Chosen councils';
  const query = areaAddress(data)
    .write({ ...state, open: null })
    .toString();
  const counts = areaFigureWords.counts(data, countStatuses(rows));
  const subtitle = `${sentenceCase(subject.many)} of England’s councils, data to ${formatDay(dataAsAt)}`;
  const said = isAll
    ? headline
    : `${rows.length.toLocaleString('en-GB')} of ${data.rows.length.toLocaleString('en-GB')}: ${chosen.join(', ')}`;
  return {
    name: `${subject.file}-${isAll ? 'every-council' : 'chosen-councils'}`,
    kind: title,
    headline: said,
    subtitle,
    notes: standing(data),
    path: `${subject.path}${query === '' ? '' : `?${query}`}#every-council`,
    alt: {
      short: `Table of ${countOf(sorted.length, 'row')}. ${said}.`,
      long: `${said}. ${subtitle}. ${sentenceCase(counts)}${
        sorted.length > 12 ? '' : `: ${listInWords(sorted.map(({ council }) => council.name))}`
      }.`,
    },
    chart: null,
    tables: [areaTables.rows(data, sorted, title, 'councils')],
    sentences: [`${said}.`, `${sentenceCase(counts)}.`],
    ...papers(data),
  };
}

/** All of the pages that can leave the site. */
export const areaTakeAways = { map, years, table } as const;
