import type { CouncilEvent } from '#contract/council.ts';
import { precisionOf } from '#domain/partialDates.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { shapeSource } from './shapeSource.ts';

/** Something dated that happened to a council's services. */
export function shapeEvent(row: Row<'events'>): CouncilEvent {
  const { published_on: publishedOn } = row;
  return {
    id: row.event_id,
    type: row.event_type,
    occurredOn: row.occurred_on,
    // The contract gives the day alone; a month or year it was published in is not a day.
    publishedOn: publishedOn === null || precisionOf(publishedOn) !== 'day' ? null : publishedOn,
    inspectionId: row.inspection_id,
    title: row.title,
    summary: row.summary,
    source: shapeSource(row),
  };
}
