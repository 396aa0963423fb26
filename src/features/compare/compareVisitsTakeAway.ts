import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { sendOutcomeLabels } from '#shared/format/gradeWords.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import { comparedInWords } from './comparedInWords.ts';
import type { ComparedVisit, CouncilVisits } from './compareVisitsView.ts';
import { compareVisitsWords } from './compareVisitsWords.ts';

function table(rows: readonly CouncilVisits[]): TakeAwayTable {
  const cells = ({ council, reportedOn }: CouncilVisits, visit: ComparedVisit, since: boolean) => [
    council.gssCode,
    council.name,
    visit.occurredOn,
    visit.publishedOn,
    inspectionKindWords[visit.kind],
    visit.topic === null ? null : visitTopicWords(visit.topic),
    visit.priorityAction === null ? null : visit.priorityAction ? 'yes' : 'no',
    visit.outcome === null ? null : sendOutcomeLabels[visit.outcome],
    visit.title,
    visit.isCouncilsAccount ? 'council' : null,
    reportedOn,
    reportedOn === null ? null : since ? 'yes' : 'no',
    visit.address,
  ];
  return {
    name: 'visits',
    title: 'Visits and inspections without a grade',
    columns: [
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      {
        name: 'occurred_on',
        title: 'Date',
        meaning: 'Day, month or year it began, as precise as the source',
      },
      {
        name: 'published_on',
        title: 'Published',
        meaning: 'Day, month or year it was published; empty: not known',
      },
      { name: 'kind', title: 'Kind', meaning: 'Kind of visit or inspection' },
      { name: 'topic', title: 'Looked at', meaning: 'What it looked at; empty: not known' },
      {
        name: 'priority_action',
        title: 'Area for priority action',
        meaning: 'yes or no; empty: not known, or it does not apply',
      },
      {
        name: 'outcome',
        title: 'Outcome',
        meaning:
          'Of an area SEND inspection, which is no grade of children’s services; empty: not known, or the kind gives none',
      },
      {
        name: 'told_as',
        title: 'What was said',
        meaning:
          'Of a visit known from councils’ papers or news alone, in our words; empty: it is an inspection of the data',
      },
      {
        name: 'told_by',
        title: 'Whose account',
        meaning: 'council: the council’s own; empty: inspectors, news or others',
      },
      {
        name: 'latest_report_on',
        title: 'Latest graded report',
        meaning: 'Day the council’s latest graded report was published; empty: there is none',
      },
      {
        name: 'since_latest_report',
        title: 'Since the latest report',
        meaning: 'yes: it began after that report was published; empty: there is none',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Where it is told; empty: no address in the data',
      },
    ],
    rows: rows.flatMap((row) => [
      ...row.since.map((visit) => cells(row, visit, true)),
      ...row.earlier.map((visit) => cells(row, visit, false)),
    ]),
  };
}

function inWords({ kind, occurredOn }: ComparedVisit): string {
  return `${formatDay(occurredOn)} ${inspectionKindWords[kind].replace(/^[FMSJ]/, (letter) => letter.toLowerCase())}`;
}

/** The councils' visits as they leave the site. */
export function compareVisitsTakeAway(
  rows: readonly CouncilVisits[],
  { data, path }: { data: NationalData; path: string },
): TakeAway {
  const councils: readonly NationalCouncil[] = rows.map(({ council }) => council);
  const { headline, summary } = compareVisitsWords(rows);
  const who = comparedInWords(councils);
  const subtitle = `Visits, joint and area SEND inspections of ${who}, newest first for each council`;
  return {
    name: 'compare-visits',
    kind: 'Visits',
    about: `Visits, joint and area SEND inspections of ${who}`,
    headline,
    subtitle,
    notes: [
      'Visits give no grade. Not every visit is in the data: no visit listed does not mean there was none.',
      'Area SEND inspections look at health and education too: their outcomes are not grades of children’s services.',
    ],
    source: 'Ofsted; council papers and local news, as each row says',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: `${path}#visits`,
    alt: {
      short: `Table of visits. ${headline}.`,
      long: [
        `${headline}. ${subtitle}.`,
        summary,
        ...rows.map(({ council, since, reportedOn }) =>
          reportedOn === null
            ? `${council.name}: no graded report yet.`
            : `${council.name}, since ${formatDay(reportedOn)}: ${since.length === 0 ? 'none known' : since.map(inWords).join('; ')}.`,
        ),
      ].join(' '),
    },
    chart: null,
    tables: [table(rows)],
    sentences: [`${headline}.`, summary],
    embedPath: null,
  };
}
