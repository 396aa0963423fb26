import { laneIds } from '#contract/gradeIds.ts';
import { pathGroupIds } from '#domain/inadequate/pathGroups.ts';
import type { TakeAwayColumn, TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import type { CouncilPath, PathReport } from './afterInadequateData.ts';
import type { AfterInadequateView } from './afterInadequateView.ts';
import { groupWords } from './groupWords.ts';
import { monthsInadequate } from './monthsInadequate.ts';
import { outcomeWords } from './outcomeWords.ts';
import { visitsOfPath } from './visitsOfPath.ts';

const column = (name: string, title: string, meaning: string): TakeAwayColumn => ({
  name,
  title,
  meaning,
});

const council = [
  column('council', 'Council', 'Name of the council'),
  column('gss_code', 'ONS code', 'Code of the council by the Office for National Statistics'),
  column('region', 'Region', 'Region of England'),
];
const ofCouncil = ({ council: { name, gssCode, region } }: CouncilPath) => [name, gssCode, region];

function pathTable({ paths, lane, dataAsAt }: AfterInadequateView): TakeAwayTable {
  return {
    name: 'paths',
    title: 'Every path and what became of it',
    columns: [
      ...council,
      column('judgement', 'Judgement', 'What was judged inadequate'),
      column('inadequate_on', 'Inadequate on', 'Day the path’s first report was published'),
      column(
        'start_known',
        'Start known',
        'yes; no: it is the council’s first report in the data and may have been inadequate before',
      ),
      column('outcome', 'Outcome', 'What became of it by the day the data reach to'),
      column(
        'outcome_on',
        'Outcome on',
        'Publication of the report that ended it, or the day the council ended; empty: it is open',
      ),
      column(
        'grades_up',
        'Grades up',
        'Grades from inadequate to the better one; empty: there is none',
      ),
      column(
        'inspections',
        'Inspections',
        'Graded reports after the first, up to the one that ended it',
      ),
      column('months', 'Months', 'Whole months to the outcome, or so far where it is open'),
      column(
        'months_to_first_day',
        'Months to the first day',
        'Whole months to the first day of the inspection that ended it; empty: none did, or the day is not known',
      ),
      column(
        'inadequate_again_on',
        'Inadequate again on',
        'Publication of the next inadequate report after a better one; empty: there is none',
      ),
      column(
        'visits',
        'Visits known',
        'Monitoring visits in the data while it stood; there may have been more',
      ),
      column('source', 'Source', 'Address of the first report; empty: the data hold none'),
    ],
    rows: paths.map((path) => {
      const { outcome, first } = path;
      const at = 'at' in outcome ? outcome.at : null;
      return [
        ...ofCouncil(path),
        laneWords[lane].label,
        first.publishedOn,
        path.startKnown ? 'yes' : 'no',
        outcomeWords(path),
        at?.report.publishedOn ?? (outcome.kind === 'abolished' ? outcome.on : null),
        outcome.kind === 'better' ? outcome.steps : null,
        path.inspections,
        monthsInadequate(path),
        at?.monthsToStart ?? null,
        path.again?.publishedOn ?? null,
        visitsOfPath(path, dataAsAt).length,
        first.address,
      ];
    }),
  };
}

function reportTable({ paths }: AfterInadequateView): TakeAwayTable {
  const row = (path: CouncilPath, report: PathReport, months: number) => [
    ...ofCouncil(path),
    path.first.publishedOn,
    report.publishedOn,
    report.startedOn,
    months,
    frameworkWords[report.framework].label,
    ...laneIds.map((lane) => gradeLabel(report.grades[lane])),
    report.address,
  ];
  return {
    name: 'reports',
    title: 'Every report of every path, with all its judgements',
    columns: [
      ...council,
      column('path_from', 'Path from', 'Publication of the path’s first report'),
      column('published_on', 'Published', 'Publication of this report'),
      column('inspected_on', 'Inspected', 'First day of its inspection; empty: not known'),
      column('months', 'Months', 'Whole months since the path’s first report; 0: it is the first'),
      column('framework', 'Framework', 'Rules the inspection was made under'),
      ...laneIds.map((lane) =>
        column(
          lane.replaceAll('-', '_'),
          laneWords[lane].label,
          'Grade, or which kind of none: “Not judged”, “No overall grade any more” (since April 2026)',
        ),
      ),
      column('source', 'Source', 'Address of the report; empty: the data hold none'),
    ],
    rows: paths.flatMap((path) => [
      row(path, path.first, 0),
      ...path.later.map(({ report, months }) => row(path, report, months)),
    ]),
  };
}

function outcomeTable({ numbers, paths }: AfterInadequateView): TakeAwayTable {
  return {
    name: 'outcomes',
    title: 'How the paths came out',
    columns: [
      column('outcome', 'Outcome', 'What became of the paths; every path is in one row'),
      column('paths', 'Paths', 'Number of paths'),
    ],
    rows: [
      ...pathGroupIds.map((id) => [sentenceCase(groupWords[id]), numbers.groups[id].length]),
      ['All', paths.length],
    ],
  };
}

/** The paths as tables: one row a path, one a report, and how they came out. */
export function afterInadequateTables(
  view: AfterInadequateView,
): [TakeAwayTable, ...TakeAwayTable[]] {
  return [pathTable(view), reportTable(view), outcomeTable(view)];
}
