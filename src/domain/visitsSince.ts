import type { Council } from '#contract/council.ts';
import { firstDay } from '#domain/partialDates.ts';
import { visitsOf, type Visit } from '#domain/visits.ts';

interface VisitsBySide {
  /** Newest first. */
  since: Visit[];
  /** Newest first. */
  earlier: Visit[];
}

/**
 * Monitoring visits, focused visits and joint inspections, parted by the publication of the latest
 * graded report. A date known only to the month or year counts from its first day, so a visit in
 * the month or year of the report itself is earlier. All are earlier where there is no report.
 */
export function visitsSince(
  council: Pick<Council, 'reports' | 'inspections' | 'events'>,
): VisitsBySide {
  const latest = council.reports.at(-1);
  const visits = visitsOf(council.inspections, council.events)
    .filter(({ kind }) => kind !== 'send')
    .reverse();
  const isSince = ({ occurredOn }: Visit) =>
    latest !== undefined && firstDay(occurredOn) > latest.publishedOn;
  return {
    since: visits.filter(isSince),
    earlier: visits.filter((visit) => !isSince(visit)),
  };
}
