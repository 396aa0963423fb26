import type { Council } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import type { Comparison } from '#domain/compareReports.ts';
import type { Cell, TakeAwayColumn, TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { cautionWords, directionWords, noComparisonWords } from '#shared/format/comparisonWords.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { takeAwayColumns } from './takeAwayColumns.ts';

function columnsOf(name: string, title: string): TakeAwayColumn[] {
  const of = `of the ${title.toLowerCase()} report`;
  return [
    {
      name: `${name}_grade`,
      title: `${title} grade`,
      meaning: `Grade ${of}, or which kind of none it gave`,
    },
    {
      name: `${name}_published_on`,
      title: `${title} report published`,
      meaning: `Day of publication ${of}`,
    },
    {
      name: `${name}_inspection_started_on`,
      title: `${title} inspection began`,
      meaning: `First day of the inspection ${of}; empty: not known`,
    },
    {
      name: `${name}_framework`,
      title: `${title} framework`,
      meaning: `Rules the inspection ${of} was made under`,
    },
    {
      name: `${name}_source`,
      title: `${title} source`,
      meaning: `Address ${of}; empty: not in the data`,
    },
  ];
}

const columns: readonly TakeAwayColumn[] = [
  ...takeAwayColumns.council,
  { name: 'judgement', title: 'Judgement', meaning: 'What was judged' },
  ...columnsOf('earlier', 'Earlier'),
  ...columnsOf('latest', 'Latest'),
  {
    name: 'change',
    title: 'Change',
    meaning: 'Rose, Fell or Same; empty: the two cannot be compared',
  },
  {
    name: 'grades_up',
    title: 'Grades up',
    meaning: 'Grades up the scale of four, below zero: down; empty: the two cannot be compared',
  },
  {
    name: 'comparable',
    title: 'Comparable',
    meaning: 'yes; with caution; or no, where one of the reports gives no grade',
  },
  {
    name: 'why',
    title: 'Why',
    meaning:
      'What to be cautious of, or why there is no comparison; empty: nothing stands against it',
  },
];

function changeCells(comparison: Comparison): Cell[] {
  switch (comparison.outcome) {
    case 'comparable':
      return [directionWords[comparison.direction], comparison.steps, 'yes', null];
    case 'with-caution':
      return [
        directionWords[comparison.direction],
        comparison.steps,
        'with caution',
        comparison.cautions.map((caution) => cautionWords[caution]).join(' '),
      ];
    case 'not-comparable':
      return [null, null, 'no', noComparisonWords[comparison.reason]];
  }
}

/** Two reports lane by lane, one row for each row of the page's table. */
export function thenAndNowRows(
  { gssCode, name }: Pick<Council, 'gssCode' | 'name'>,
  compared: readonly { lane: Lane; comparison: Comparison }[],
  { before, latest }: { before: GradedReport; latest: GradedReport },
  addressOf: (report: GradedReport) => string | null,
): TakeAwayTable {
  const reportCells = (report: GradedReport, lane: Lane): Cell[] => [
    gradeLabel(report.grades[lane]),
    report.publishedOn,
    report.startedOn,
    frameworkWords[report.framework].label,
    addressOf(report),
  ];
  return {
    name: 'then-and-now',
    title: 'Then and now',
    columns,
    rows: compared.map(({ lane, comparison }) => [
      gssCode,
      name,
      laneWords[lane].label,
      ...reportCells(before, lane),
      ...reportCells(latest, lane),
      ...changeCells(comparison),
    ]),
  };
}
