import type { CouncilChange } from './councilChange.ts';
import type { SeenCouncil } from './seenCouncil.ts';

type SeenVisit = SeenCouncil['visits'][number];

/**
 * Whether two looks saw the same visit. One known from an event alone may later be in Ofsted's
 * tables, with the event joined to it.
 */
function isSame(a: SeenVisit, b: SeenVisit): boolean {
  return a.id === b.id || (a.eventId !== null && a.eventId === b.eventId);
}

function changesOf(visit: SeenVisit, old: SeenVisit | undefined): CouncilChange[] {
  const { id, kind, occurredOn, publishedOn, eventId, title, topic } = visit;
  const common = { visit: kind, title, possibly: false };
  if (old === undefined) {
    return [{ kind: 'visit', id: `visit:${id}`, on: occurredOn, ...common, topic }];
  }
  const changes: CouncilChange[] = [];
  if (old.publishedOn === null && publishedOn !== null) {
    const key = `visit-published:${id}`;
    changes.push({ kind: 'visit-published', id: key, on: publishedOn, ...common, occurredOn });
  }
  if (old.eventId === null && eventId !== null) {
    const key = `visit-described:${id}`;
    changes.push({ kind: 'visit-described', id: key, on: null, ...common, occurredOn });
  }
  return changes;
}

/** Visits that are new, published or described since, or taken out. */
export function visitChanges(before: SeenCouncil, after: SeenCouncil): CouncilChange[] {
  const changes = after.visits.flatMap((visit) =>
    changesOf(
      visit,
      before.visits.find((one) => isSame(one, visit)),
    ),
  );
  const gone = before.visits.filter((visit) => !after.visits.some((one) => isSame(one, visit)));
  return [
    ...changes,
    ...gone.map(({ id, title, occurredOn }): CouncilChange => ({
      kind: 'removed',
      what: 'visit',
      id: `removed:${id}`,
      on: null,
      possibly: false,
      title,
      occurredOn,
    })),
  ];
}
