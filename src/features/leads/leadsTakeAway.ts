import type { LeadList, StoryLead } from '#contract/leads.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { judgementsUnder } from './judgementsUnder.ts';
import { leadFigure } from './leadFigure.ts';
import { leadKindTitles } from './leadKindTitles.ts';
import { leadMeasures } from './leadMeasures.ts';
import { leadNumbers } from './leadNumbers.ts';
import { leadReports } from './leadReports.ts';
import { leadSentence } from './leadSentence.ts';
import { leadSources } from './leadSources.ts';
import { underInWords } from './underInWords.ts';

function listed(items: readonly string[]): string | null {
  return items.length === 0 ? null : [...new Set(items)].join('; ');
}

function table(leads: readonly StoryLead[], dataAsAt: string): TakeAwayTable {
  return {
    name: 'leads',
    title: 'Story leads',
    columns: [
      { name: 'kind', title: 'Kind', meaning: 'What kind of fact it is' },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'sentence', title: 'Sentence', meaning: 'The fact, as it may be printed' },
      {
        name: 'judgements_under',
        title: 'Judgements under it',
        meaning:
          'The judgements under an overall grade that the sentence names without them, by day of publication; empty: it names none so',
      },
      {
        name: 'numbers',
        title: 'Numbers',
        meaning: 'The numbers of the sentence, each with its name',
      },
      {
        name: 'dates',
        title: 'Dates',
        meaning: 'Days of publication of the reports, oldest first; of a plan: days due',
      },
      {
        name: 'framework',
        title: 'Framework',
        meaning: 'Rules the inspections were made under; empty: the fact is not of an inspection',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Addresses of the reports or papers; empty: none is in the data',
      },
      {
        name: 'address',
        title: 'Figure',
        meaning: 'Where the figure is, from the root of the site',
      },
    ],
    rows: leads.map((lead) => [
      leadKindTitles[lead.kind],
      lead.councilName,
      lead.gssCode,
      leadSentence(lead, dataAsAt),
      judgementsUnder(lead).join(' ') || null,
      leadNumbers(lead),
      lead.kind === 'actions-due'
        ? listed([lead.firstDue, lead.lastDue])
        : listed(leadReports(lead).map(({ published }) => published)),
      listed(leadReports(lead).map(({ framework }) => frameworkWords[framework].label)),
      listed(leadSources(lead).flatMap(({ address }) => address ?? [])),
      leadFigure(lead).path,
    ]),
  };
}

/** The leads that are shown, as they leave the site. `query`: what is chosen, as in the address. */
export function leadsTakeAway(
  { dataAsAt, version, leads: all }: LeadList,
  leads: readonly StoryLead[],
  query: string,
): TakeAway {
  const count = countOf(leads.length, 'story lead');
  const sentences = leads.slice(0, 3).map((lead) => {
    const under = underInWords(lead);
    return leadSentence(lead, dataAsAt) + (under === null ? '' : ` ${under}`);
  });
  const councils = countOf(new Set(leads.map(({ councilId }) => councilId)).size, 'council');
  const subtitle = `Facts on ${councils}, worked out from data to ${formatDay(dataAsAt)}${leads.length < all.length ? `; chosen from ${all.length}` : ''}`;
  const kinds = [...new Set(leads.map(({ kind }) => kind))];
  return {
    name: 'story-leads',
    kind: 'Story leads',
    headline: `${count} on inspections of children’s services`,
    subtitle,
    notes: kinds.map((kind) => `${leadKindTitles[kind]}: ${leadMeasures[kind]}`),
    source: 'Ofsted inspection reports; action plans from councils’ papers',
    dataAsAt,
    version,
    path: `/leads${query === '' ? '' : `?${query}`}`,
    alt: {
      short: `${count} on ${councils}.`,
      long: [`${count}. ${subtitle}.`, ...sentences].join(' '),
    },
    chart: null,
    tables: [table(leads, dataAsAt)],
    sentences,
    embedPath: null,
  };
}
