import type { Council } from '#contract/council.ts';
import { firstDay } from '#domain/partialDates.ts';
import type { Visit } from '#domain/visits.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { sendOutcomeLabels } from '#shared/format/gradeWords.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import { sendOutcomeOf } from './sendOutcomeOf.ts';
import { takeAwayColumns } from './takeAwayColumns.ts';

const occurredOn = {
  name: 'occurred_on',
  title: 'Date',
  meaning: 'Day, month or year it happened, as precise as the source',
};

const columns = [
  ...takeAwayColumns.council,
  occurredOn,
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
    meaning: 'Of an area SEND inspection; empty: not known, or the kind gives none',
  },
  { name: 'summary', title: 'What was said', meaning: 'In our words; empty: not in the data' },
  {
    name: 'told_by',
    title: 'Whose account',
    meaning: 'council: what the council said of the visit; empty: inspectors, news or others',
  },
  {
    name: 'since_latest_report',
    title: 'Since the latest report',
    meaning: 'yes: after the latest graded report was published; empty: there is none',
  },
  { name: 'source', title: 'Source', meaning: 'Where it is told; empty: no address in the data' },
] as const;

/** Visits as rows, in the order given. */
export function visitRows(council: Council, visits: readonly Visit[]): TakeAwayTable {
  const latest = council.reports.at(-1)?.publishedOn;
  return {
    name: 'visits',
    title: 'Visits and inspections without a grade',
    columns,
    rows: visits.map(({ kind, occurredOn: on, publishedOn, inspection, event }) => {
      const outcome = inspection === null ? null : sendOutcomeOf(inspection);
      const priority = inspection?.priorityAction ?? null;
      return [
        council.gssCode,
        council.name,
        on,
        publishedOn,
        inspectionKindWords[kind],
        inspection?.topic == null ? null : visitTopicWords(inspection.topic),
        priority === null ? null : priority ? 'yes' : 'no',
        outcome === null ? null : sendOutcomeLabels[outcome],
        event === null ? null : `${event.title}. ${event.summary}`,
        event?.toldBy ?? null,
        latest === undefined ? null : firstDay(on) > latest ? 'yes' : 'no',
        inspection?.reportAddress ?? event?.source.address ?? null,
      ];
    }),
  };
}
