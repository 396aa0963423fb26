import type { Council, CouncilEvent } from '#contract/council.ts';
import { visitsOf } from '../visits.ts';

/** The events that tell of no visit and of no inspection: those are counted as visits and reports. */
export function eventsApart({
  inspections,
  events,
}: Pick<Council, 'inspections' | 'events'>): CouncilEvent[] {
  const told = new Set(visitsOf(inspections, events).map(({ event }) => event));
  return events.filter((event) => event.inspectionId === null && !told.has(event));
}
