import { laneIds, type Lane } from '#contract/gradeIds.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { judgementMatrixChart } from '#shared/figures/judgementMatrixChart.tsx';
import type { MatrixRow } from '#shared/figures/judgementMatrixSeries.ts';
import { matrixWords } from './matrixWords.ts';

interface Matrix {
  rows: readonly MatrixRow[];
  councils: readonly NationalCouncil[];
  data: NationalData;
  lane: Lane;
  headline: string;
  /** Whom it is of: `Cheshire East and its ten statistical neighbours`. */
  subject: string;
  /** What to know to compare fairly. */
  notes: readonly string[];
  /** The page's address with its state, from the site's root. */
  path: string;
}

function table({ rows, councils }: Matrix): TakeAwayTable {
  const byId = new Map(councils.map((council) => [council.id, council]));
  return {
    name: 'judgements',
    title: matrixWords.title,
    columns: [
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      { name: 'region', title: 'Region', meaning: 'Region of England' },
      {
        name: 'abolished_on',
        title: 'Abolished',
        meaning: 'Day the council ceased to exist; empty: one of today’s councils',
      },
      ...laneIds.map((lane) => ({
        name: lane.replaceAll('-', '_'),
        title: laneWords[lane].label,
        meaning: 'Grade of the council’s last report, or which kind of none',
      })),
      {
        name: 'care_judged_together',
        title: 'Care judged together',
        meaning:
          'yes: children in care and care leavers were one judgement, which both columns hold; empty: not inspected yet',
      },
      {
        name: 'published_on',
        title: 'Published',
        meaning: 'Day the report was published; empty: not inspected yet',
      },
      {
        name: 'inspection_started_on',
        title: 'Inspection began',
        meaning: 'First day of the inspection; empty: not known, or not inspected yet',
      },
      {
        name: 'framework',
        title: 'Framework',
        meaning: 'Rules the inspection was made under; empty: not inspected yet',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Address of Ofsted’s report; empty: not in the data, or no report',
      },
    ],
    rows: rows.map(({ id, name, abolished, report, address, standings, cells }) => [
      byId.get(id)?.gssCode ?? null,
      name,
      byId.get(id)?.region ?? null,
      abolished,
      ...laneIds.map((lane) => gradeLabel(standings[lane])),
      report === null ? null : cells.some(({ lanes }) => lanes.length > 1) ? 'yes' : 'no',
      report?.publishedOn ?? null,
      report?.startedOn ?? null,
      report === null ? null : frameworkWords[report.framework].label,
      address,
    ]),
  };
}

/** Councils by their five judgements, as they leave the site. */
export function matrixTakeAway(matrix: Matrix): TakeAway {
  const { rows, data, lane, subject, notes, path } = matrix;
  const [only] = rows;
  // The page asks for another council: that is no headline of a picture.
  const headline =
    rows.length === 1 && only !== undefined
      ? `${only.name}: ${gradeLabel(only.standings[lane]).toLowerCase()} for ${laneWords[lane].inSentence}`
      : matrix.headline;
  const subtitle = `Ofsted’s judgements of children’s services in ${countOf(rows.length, 'council')}, each by its last report published by ${formatDay(data.dataAsAt)}`;
  const summary = matrixWords.summary(rows, lane);
  return {
    name: `${subject
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}-judgements`,
    kind: 'Judgement matrix',
    about: `Ofsted’s judgements of ${subject}`,
    headline,
    subtitle,
    notes,
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: `${path}#judgements`,
    alt: {
      short: `A row for each of ${countOf(rows.length, 'council')}, a cell for each judgement.`,
      long: [
        `${headline}.`,
        `${subtitle}.`,
        summary,
        ...rows.map((row) => matrixWords.row(row)),
      ].join(' '),
    },
    chart: judgementMatrixChart(rows, lane),
    tables: [table(matrix)],
    sentences: [`${headline}.`, ...(lane === 'overall' ? [matrixWords.under(rows)] : [summary])],
    embedPath: null,
  };
}
