import type { CouncilEvent, Inspection } from '#contract/council.ts';
import { firstDay } from './partialDates.ts';

export interface Visit {
  id: string;
  kind: 'monitoring-visit' | 'focused-visit' | 'jtai' | 'send';
  /** Day, month or year it took place, as precise as the source. */
  occurredOn: string;
  publishedOn: string | null;
  inspection: Inspection | null;
  event: CouncilEvent | null;
}

const visitKinds = ['monitoring-visit', 'focused-visit', 'jtai', 'send'] as const;
type VisitKind = (typeof visitKinds)[number];

function visitKind(kind: string): VisitKind | null {
  return visitKinds.find((one) => one === kind) ?? null;
}

/**
 * Every visit that gave no children's services grade, oldest first. Some are known only from an
 * event (a news story, council minutes) and some only from Ofsted's tables; an event that
 * describes an inspection is joined to it, so that each visit is here once.
 */
export function visitsOf(
  inspections: readonly Inspection[],
  events: readonly CouncilEvent[],
): Visit[] {
  const describing = new Map(events.map((event) => [event.inspectionId, event]));
  const inspected = inspections.flatMap((inspection): Visit[] => {
    const kind = visitKind(inspection.kind);
    const occurredOn = inspection.startedOn ?? inspection.publishedOn;
    if (kind === null || occurredOn === null) return [];
    const { id, publishedOn } = inspection;
    return [{ id, kind, occurredOn, publishedOn, inspection, event: describing.get(id) ?? null }];
  });
  const reported = events.flatMap((event): Visit[] => {
    const kind = event.inspectionId === null ? visitKind(event.type) : null;
    if (kind === null) return [];
    const { id, occurredOn, publishedOn } = event;
    return [{ id, kind, occurredOn, publishedOn, inspection: null, event }];
  });
  return [...inspected, ...reported].sort((a, b) =>
    firstDay(a.occurredOn).localeCompare(firstDay(b.occurredOn)),
  );
}
