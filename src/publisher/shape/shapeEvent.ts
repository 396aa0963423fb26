import type { CouncilEvent } from '#contract/council.ts';
import type { Row } from '#publisher/tables/tables.ts';
import { shapeSource } from './shapeSource.ts';

/** Something dated that happened to a council's services. */
export function shapeEvent(row: Row<'events'>): CouncilEvent {
  return {
    id: row.event_id,
    type: row.event_type,
    occurredOn: row.occurred_on,
    publishedOn: row.published_on,
    inspectionId: row.inspection_id,
    themes: row.themes,
    toldBy: row.told_by,
    title: row.title,
    summary: row.summary,
    source: shapeSource(row),
  };
}
