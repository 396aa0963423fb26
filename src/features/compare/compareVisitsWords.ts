import { countInWords, listInWords } from '#shared/format/countOf.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { ComparedVisit, CouncilVisits } from './compareVisitsView.ts';

const nouns: Record<ComparedVisit['kind'], readonly [one: string, many: string]> = {
  'monitoring-visit': ['monitoring visit', 'monitoring visits'],
  'focused-visit': ['focused visit', 'focused visits'],
  jtai: ['joint targeted area inspection', 'joint targeted area inspections'],
  send: ['area SEND inspection', 'area SEND inspections'],
};
const kinds = ['monitoring-visit', 'focused-visit', 'jtai', 'send'] as const;

function counted(visits: readonly ComparedVisit[]): string {
  return listInWords(
    kinds
      .map((kind) => ({ kind, count: visits.filter((one) => one.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => countInWords(count, ...nouns[kind])),
  );
}

/** The part's title and what it shows, from the rows it lists. `headline` stands by itself. */
export function compareVisitsWords(rows: readonly CouncilVisits[]): {
  title: string;
  headline: string;
  summary: string;
} {
  const reported = rows.filter(({ reportedOn }) => reportedOn !== null);
  const since = rows.flatMap((row) => row.since);
  const visited = reported.filter((row) => row.since.length > 0).length;
  const title =
    reported.length === 0
      ? 'Visits and joint inspections'
      : 'Visits and joint inspections since the latest report';
  if (reported.length === 0) {
    return {
      title,
      headline: 'No graded report yet to count visits from',
      summary:
        'No graded report has been published yet, so every visit known is listed as earlier.',
    };
  }
  const whose =
    reported.length === 1 ? 'the latest graded report' : 'each one’s latest graded report';
  const of =
    reported.length === 1
      ? (reported[0]?.council.name ?? '')
      : `${numberInWords(visited)} of ${countInWords(reported.length, 'council')}`;
  const summary =
    since.length === 0
      ? `None known since ${whose}.`
      : `Since ${whose}: ${counted(since)}${reported.length === 1 ? '' : `, at ${of}`}.`;
  const headline =
    reported.length === 1
      ? `${of}: ${since.length === 0 ? 'no visit known' : counted(since)} since its latest graded report`
      : `${of.charAt(0).toUpperCase() + of.slice(1)} known to have been visited since their latest graded report`;
  return { title, headline, summary };
}
