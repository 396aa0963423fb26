import type { Council } from '#contract/council.ts';
import type { EventType } from '#contract/inspectionIds.ts';
import { firstDay, lastDay } from '#domain/partialDates.ts';
import { visitsOf } from '#domain/visits.ts';
import type { TimelineMarkKind } from './timelineMarkKinds.ts';

export interface TimelineMark {
  id: string;
  kind: TimelineMarkKind;
  /** Day, month or year, as precise as the source. */
  occurredOn: string;
  /** The day it is drawn at: the middle of a month or year. */
  drawnOn: string;
  /** What it was, where its kind does not say it. */
  title: string | null;
  priorityAction: boolean;
}

/** Types of event that are marks of their own; visits come from `visitsOf`. */
const markedTypes = [
  'improvement-notice-issued',
  'improvement-notice-lifted',
  'statutory-direction',
  'commissioner-appointed',
  'trust-established',
] as const satisfies readonly (EventType & TimelineMarkKind)[];

function middleDay(date: string): string {
  const first = Date.parse(`${firstDay(date)}T00:00:00Z`);
  const last = Date.parse(`${lastDay(date)}T00:00:00Z`);
  return new Date((first + last) / 2).toISOString().slice(0, 10);
}

/**
 * Visits and joint inspections of a council, government notices and directions, and a trust that
 * took its services over, in order of their dates.
 */
export function timelineMarks({
  inspections,
  events,
}: Pick<Council, 'inspections' | 'events'>): TimelineMark[] {
  const visits = visitsOf(inspections, events).map(
    ({ id, kind, occurredOn, inspection }): TimelineMark => ({
      id,
      kind,
      occurredOn,
      drawnOn: middleDay(occurredOn),
      title: null,
      priorityAction: inspection?.priorityAction === true,
    }),
  );
  const interventions = events.flatMap(({ id, type, occurredOn, title }): TimelineMark[] => {
    const kind = markedTypes.find((one) => one === type);
    if (kind === undefined) return [];
    return [{ id, kind, occurredOn, drawnOn: middleDay(occurredOn), title, priorityAction: false }];
  });
  return [...visits, ...interventions].sort((a, b) => a.drawnOn.localeCompare(b.drawnOn));
}
