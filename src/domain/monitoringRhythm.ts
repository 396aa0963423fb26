import type { Council } from '#contract/council.ts';
import { daysBetween } from './daysBetween.ts';
import { monthsBetween } from './monthsBetween.ts';
import { firstDay, lastDay } from './partialDates.ts';
import { visitsOf, type Visit } from './visits.ts';

export interface MonitoringRhythm {
  /** Monitoring visits known since the report, oldest first. */
  visits: readonly Visit[];
  /** Whole calendar months from the report's publication to the day asked about. */
  months: number;
  /** Days since the last known visit began, at least; null: none is known. */
  daysSinceLast: number | null;
}

/**
 * How often inspectors came after an inadequate report. Ofsted monitors such councils about once a
 * quarter; not every visit is in the data, so fewer here does not mean fewer were made.
 */
export function monitoringRhythm(
  council: Pick<Council, 'inspections' | 'events'>,
  publishedOn: string,
  on: string,
): MonitoringRhythm {
  const visits = visitsOf(council.inspections, council.events).filter(
    ({ kind, occurredOn }) =>
      kind === 'monitoring-visit' &&
      firstDay(occurredOn) > publishedOn &&
      firstDay(occurredOn) <= on,
  );
  const last = visits.at(-1);
  return {
    visits,
    months: Math.max(0, monthsBetween(publishedOn, on)),
    daysSinceLast:
      last === undefined ? null : Math.max(0, daysBetween(lastDay(last.occurredOn), on)),
  };
}
