import type { Council, EventType } from '#contract/council.ts';
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

const noticeTypes: readonly EventType[] = [
  'improvement-notice-issued',
  'improvement-notice-lifted',
  'statutory-direction',
  'commissioner-appointed',
  'trust-established',
];

function middleDay(date: string): string {
  const first = Date.parse(`${firstDay(date)}T00:00:00Z`);
  const last = Date.parse(`${lastDay(date)}T00:00:00Z`);
  return new Date((first + last) / 2).toISOString().slice(0, 10);
}

/** Visits, joint inspections and government notices of a council, in order of their dates. */
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
  const notices = events
    .filter(({ type }) => noticeTypes.includes(type))
    .map(({ id, occurredOn, title }): TimelineMark => ({
      id,
      kind: 'notice',
      occurredOn,
      drawnOn: middleDay(occurredOn),
      title,
      priorityAction: false,
    }));
  return [...visits, ...notices].sort((a, b) => a.drawnOn.localeCompare(b.drawnOn));
}
