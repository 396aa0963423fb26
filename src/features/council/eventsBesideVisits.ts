import type { Council, CouncilEvent } from '#contract/council.ts';
import { firstDay } from '#domain/partialDates.ts';
import { visitsSince } from '#domain/visitsSince.ts';

/**
 * The events, newest first, without those that tell of a visit or joint inspection that the page
 * lists already; `isWithout`: there were such.
 */
export function eventsBesideVisits(council: Pick<Council, 'reports' | 'inspections' | 'events'>): {
  events: CouncilEvent[];
  isWithout: boolean;
} {
  const { since, earlier } = visitsSince(council);
  const told = new Set([...since, ...earlier].map(({ event }) => event));
  const events = council.events
    .filter((event) => !told.has(event))
    .sort((a, b) => firstDay(b.occurredOn).localeCompare(firstDay(a.occurredOn)));
  return { events, isWithout: events.length < council.events.length };
}
