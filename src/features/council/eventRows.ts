import type { Council, CouncilEvent } from '#contract/council.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { eventTypeWords } from './eventTypeWords.ts';
import { takeAwayColumns } from './takeAwayColumns.ts';

const columns = [
  ...takeAwayColumns.council,
  {
    name: 'occurred_on',
    title: 'Date',
    meaning: 'Day, month or year it happened, as precise as the source',
  },
  { name: 'kind', title: 'Kind', meaning: 'Kind of event' },
  { name: 'title', title: 'What', meaning: 'What happened, in a line' },
  { name: 'summary', title: 'More', meaning: 'What happened, in our words' },
  { name: 'source_title', title: 'Told by', meaning: 'Name of the source' },
  { name: 'source', title: 'Source', meaning: 'Address of the source' },
] as const;

/** Events as rows, in the order given. */
export function eventRows(
  { gssCode, name }: Pick<Council, 'gssCode' | 'name'>,
  events: readonly CouncilEvent[],
): TakeAwayTable {
  return {
    name: 'events',
    title: 'What has happened',
    columns,
    rows: events.map(({ occurredOn, type, title, summary, source }) => [
      gssCode,
      name,
      occurredOn,
      eventTypeWords[type],
      title,
      summary,
      source.title,
      source.address,
    ]),
  };
}
