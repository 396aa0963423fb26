import type { GradedReport } from '#contract/gradedReport.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import type { CouncilAtTwoDates, CouncilChange } from '#domain/compareCouncils.ts';
import type { Cell, TakeAwayColumn } from '#shared/export/TakeAwayTable.ts';
import { cautionWords, directionWords } from '#shared/format/comparisonWords.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { councilKindWords } from '#shared/format/kindWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import { noChangeWords } from '#shared/format/noChangeWords.ts';

/** Columns of a table that belong together, and what stands in them. */
interface ColumnGroup<Row> {
  columns: readonly TakeAwayColumn[];
  cells: (row: Row) => readonly Cell[];
}

type Pair = CouncilAtTwoDates<NationalCouncil>;
interface Reported {
  council: NationalCouncil;
  /** null: not inspected by the day, or not there. */
  report: GradedReport | null;
}

function column(name: string, title: string, meaning: string): TakeAwayColumn {
  return { name, title, meaning };
}

const council: ColumnGroup<NationalCouncil> = {
  columns: [
    column('gss_code', 'ONS code', 'Code of the council by the Office for National Statistics'),
    column('council', 'Council', 'Name of the council'),
    column('region', 'Region', 'Region of England'),
    column('kind', 'Kind of council', 'County, London, metropolitan or unitary council'),
  ],
  cells: ({ gssCode, name, region, kind }) => [gssCode, name, region, councilKindWords[kind]],
};

/** `when`: which of two reports, `earlier` or `later`; empty where there is one. */
function report(when: '' | 'earlier' | 'later'): ColumnGroup<Reported> {
  const [before, of] = when === '' ? ['', 'the report'] : [`${when}_`, `the ${when} report`];
  const title = (text: string) =>
    when === '' ? text : `${when === 'earlier' ? 'Earlier' : 'Later'}: ${text.toLowerCase()}`;
  return {
    columns: [
      column(
        `${before}published_on`,
        title('Published'),
        `Day ${of} was published; empty: there was none yet`,
      ),
      column(
        `${before}inspection_started_on`,
        title('Inspection began'),
        `First day of the inspection of ${of}; empty: not known, or no report`,
      ),
      column(
        `${before}framework`,
        title('Framework'),
        `Rules of inspection ${of} was made under; empty: no report`,
      ),
      column(
        `${before}source`,
        title('Source'),
        `Address of ${of} by Ofsted; empty: not in the data, or no report`,
      ),
    ],
    cells: (row) => [
      row.report?.publishedOn ?? null,
      row.report?.startedOn ?? null,
      row.report === null ? null : frameworkWords[row.report.framework].label,
      row.council.reports.find(({ inspectionId }) => inspectionId === row.report?.inspectionId)
        ?.address ?? null,
    ],
  };
}

/** The four judgements under an overall grade. */
const judgements: ColumnGroup<GradedReport | null> = {
  columns: judgementLanes.map((lane) =>
    column(
      lane.replaceAll('-', '_'),
      laneWords[lane].label,
      `Grade for ${laneWords[lane].inSentence} in the report of the day; empty: not inspected yet`,
    ),
  ),
  cells: (of) => judgementLanes.map((lane) => (of === null ? null : gradeLabel(of.grades[lane]))),
};

function remarkOn(change: CouncilChange): string | null {
  if (change.outcome === 'not-comparable') return noChangeWords[change.reason];
  if (change.outcome === 'comparable') return null;
  return change.cautions.map((caution) => cautionWords[caution]).join(' ');
}

const outcomeWords: Record<CouncilChange['outcome'], string> = {
  comparable: 'yes',
  'with-caution': 'with caution',
  'not-comparable': 'no',
};

const change: ColumnGroup<Pair> = {
  columns: [
    column('change', 'Change', 'Rose, Fell or Same between the two days; empty: can’t be compared'),
    column(
      'steps',
      'Steps',
      'Grades up (positive) or down (negative) the four-point scale; empty: can’t be compared',
    ),
    column(
      'comparable',
      'Comparable',
      'yes; with caution: under different rules, see the remark; no: see the remark',
    ),
    column('remark', 'Remark', 'What to know of the comparison, or why there is none'),
    column(
      'new_report',
      'New report',
      'yes: judged again between the two days; no: the same report stands on both; empty: can’t be compared',
    ),
  ],
  cells: ({ change: of }) =>
    of.outcome === 'not-comparable'
      ? [null, null, outcomeWords[of.outcome], remarkOn(of), null]
      : [
          directionWords[of.direction],
          of.steps,
          outcomeWords[of.outcome],
          remarkOn(of),
          of.sameReport ? 'no' : 'yes',
        ],
};

/** What the tables of the national views are made of. */
export const exploreColumns = { column, council, report, judgements, change };
