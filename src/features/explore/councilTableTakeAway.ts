import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { tally } from '#domain/countGrades.ts';
import { directionWords } from '#shared/format/comparisonWords.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay, formatShortMonth } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { councilKindWords } from '#shared/format/kindWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { firstYear } from '#domain/timeStops.ts';
import { changeTitle } from './dayWords.ts';
import { exploreColumns } from './exploreColumns.ts';
import type { CouncilRow, ExploreView } from './exploreView.ts';
import { filterRows } from './filterRows.ts';
import { flowCautions } from '#shared/format/flowCautions.ts';
import { groupMoves } from '#domain/groupMoves.ts';
import { sortRows } from './sortRows.ts';
import { standingsInWords } from '#shared/format/standingsInWords.ts';
import { viewHeadline } from './viewHeadline.ts';
import { viewQuery } from './viewQuery.ts';
import { wholeTable, type TableChoices } from './wholeTable.ts';

const { column, council, judgements, report, change } = exploreColumns;

/** What the table was narrowed down to: `region London`, `outstanding or good`. */
function filtersInWords({ region, kind, grades, change: way }: TableChoices): string[] {
  return [
    ...(region === null ? [] : [`region ${region}`]),
    ...(kind === null ? [] : [councilKindWords[kind].toLowerCase().replace('london', 'London')]),
    ...(grades.length === 0
      ? []
      : [grades.map((grade) => gradeLabel(grade).toLowerCase()).join(' or ')]),
    ...(way === null
      ? []
      : [way === 'not-comparable' ? 'can’t be compared' : directionWords[way].toLowerCase()]),
  ];
}

function councilTable(
  view: ExploreView,
  rows: readonly CouncilRow[],
  which: string,
): TakeAwayTable {
  const { lane, on, earlier, later } = view;
  const ofDay = report('');
  return {
    name: 'councils',
    title: `${which} as at ${formatDay(on)}`,
    columns: [
      ...council.columns,
      column('as_at', 'As at', 'The day shown: the last report published by it counts'),
      ...judgements.columns,
      column(
        'judgement',
        'Judgement',
        'The judgement the grade, the change and the history are of',
      ),
      column('grade', 'Grade', 'Its grade on the day, or which kind of none'),
      column('compared_from', 'Compared from', 'Earlier of the two days compared'),
      column('compared_to', 'Compared to', 'Later of the two days compared'),
      ...change.columns,
      column(
        'history',
        `${firstYear} to ${on.slice(0, 4)}`,
        'Grades of all reports by the day with the month each was published, oldest first; empty: none',
      ),
      column(
        'years_since_inspection',
        'Years since inspection',
        'Years from the first day of the last inspection to the day shown; empty: not known, or not inspected yet',
      ),
      ...ofDay.columns,
    ],
    rows: rows.map((row) => [
      ...council.cells(row.council),
      on,
      ...judgements.cells(row.report),
      laneWords[lane].label,
      gradeLabel(row.standing),
      earlier,
      later,
      ...change.cells(row.pair),
      row.council.reports
        .filter(({ publishedOn }) => publishedOn <= on)
        .map(
          ({ publishedOn, grades }) =>
            `${formatShortMonth(publishedOn)} ${gradeLabel(grades[lane]).toLowerCase()}`,
        )
        .join('; ') || null,
      row.years,
      ...ofDay.cells(row),
    ]),
  };
}

/** The table of every council as it was narrowed down and ordered: all rows, as it leaves the site. */
export function councilTableTakeAway(
  view: ExploreView,
  choices: TableChoices = wholeTable,
): TakeAway {
  const { data, lane, on, earlier, later } = view;
  const { rows } = filterRows(view.rows, choices);
  const sorted = sortRows(rows, choices.sort, choices.descending);
  const filters = filtersInWords(choices);
  const kind = filters.length === 0 ? 'Every council' : 'Chosen councils';
  const all = countOf(view.rows.length, 'council');
  const headline =
    filters.length === 0
      ? viewHeadline(view).title
      : `${rows.length.toLocaleString('en-GB')} of ${all}: ${filters.join(', ')}`;
  const subtitle = `${laneWords[lane].label} and the four judgements of England’s councils as at ${formatDay(on)}${
    earlier === later ? '' : `; ${changeTitle(view).replace('Change', 'change')}`
  }`;
  const years = sorted.flatMap((row) => (row.years === null ? [] : [row.years]));
  return {
    name: `england-${lane}-${on}-${filters.length === 0 ? 'every-council' : 'chosen-councils'}`,
    kind,
    headline,
    subtitle,
    notes: [
      'A grade is that of a council’s last report by the day and stands until the next.',
      ...flowCautions(groupMoves(sorted.map(({ pair }) => pair))),
    ],
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: `/${viewQuery(view, choices)}#every-council`,
    alt: {
      short: `Table of ${countOf(sorted.length, 'council')}. ${headline}.`,
      long: `${headline}. ${subtitle}. A table with a row for each of ${countOf(sorted.length, 'council')}${
        sorted.length > 12 ? '' : `: ${listInWords(sorted.map((row) => row.council.name))}`
      }.`,
    },
    chart: null,
    tables: [councilTable(view, sorted, kind)],
    sentences: [
      `${headline}.`,
      `On ${formatDay(on)}: ${standingsInWords(tally(sorted.map(({ standing }) => standing)))}.`,
      ...(years.length < 2
        ? []
        : [
            `Their last inspections began between ${Math.min(...years)} and ${Math.max(...years)} years before.`,
          ]),
    ],
    embedPath: null,
  };
}
