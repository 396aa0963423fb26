import type { Council } from '#contract/council.ts';
import { compactReport } from '../compactReports.ts';
import { visitsOf } from '../visits.ts';
import { eventsApart } from './eventsApart.ts';
import { seenFormat, type SeenCouncil } from './seenCouncil.ts';

/** What is remembered of a council's file: some 3 kB for a plan of 20 actions. */
export function seenOf(council: Council): SeenCouncil {
  return {
    format: seenFormat,
    version: council.version,
    dataAsAt: council.dataAsAt,
    reports: council.reports.map((report) => {
      const { id, framework, published, grades } = compactReport(report);
      return { id, framework, publishedOn: published, grades };
    }),
    visits: visitsOf(council.inspections, council.events).map(
      ({ id, kind, occurredOn, publishedOn, event, inspection }) => ({
        id,
        kind,
        occurredOn,
        publishedOn,
        eventId: event?.id ?? null,
        title: event?.title ?? null,
        topic: inspection?.topic ?? null,
      }),
    ),
    events: eventsApart(council).map(({ id, type, occurredOn, title }) => ({
      id,
      type,
      occurredOn,
      title,
    })),
    plans: council.plans.map((plan) => ({
      id: plan.id,
      title: plan.title,
      milestones: plan.milestones.map(({ id, title, status, statusAsAt, due }) => ({
        id,
        title,
        status,
        statusAsAt,
        due,
      })),
    })),
    improvement: council.improvement.map(({ inspectionId, coverage, areas }) => ({
      inspectionId,
      coverage,
      areas: areas.length,
    })),
  };
}
