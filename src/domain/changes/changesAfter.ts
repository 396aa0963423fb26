import type { Council } from '#contract/council.ts';
import { visitsOf } from '../visits.ts';
import type { CouncilChange } from './councilChange.ts';
import { eventsApart } from './eventsApart.ts';
import { fellDue } from './fellDue.ts';
import { newestFirst } from './newestFirst.ts';
import { placeAfter } from './placeAfter.ts';

/**
 * What the data date after an ISO day, up to `until` (the day they reach to), newest first: reports
 * published, visits, events, plans adopted, statuses reported, actions that fell due.
 * Known limit: moved due dates, transcriptions and corrections carry no date of their own; only
 * `changesBetween` finds those.
 */
export function changesAfter(council: Council, day: string, until: string): CouncilChange[] {
  const changes: CouncilChange[] = [];
  const dated = (on: string | null, add: (on: string, possibly: boolean) => CouncilChange) => {
    const place = placeAfter(on, day, until);
    if (on === null || place === 'not') return false;
    changes.push(add(on, place === 'possibly'));
    return true;
  };

  for (const { inspectionId, framework, publishedOn } of council.reports) {
    const id = `report:${inspectionId}`;
    dated(publishedOn, (on, possibly) => ({
      kind: 'report',
      id,
      on,
      possibly,
      inspectionId,
      framework,
    }));
  }

  for (const visit of visitsOf(council.inspections, council.events)) {
    const { occurredOn, kind } = visit;
    const common = { id: `visit:${visit.id}`, visit: kind, title: visit.event?.title ?? null };
    const topic = visit.inspection?.topic ?? null;
    const made = () =>
      dated(occurredOn, (on, possibly) => ({ kind: 'visit', ...common, on, possibly, topic }));
    const published = () =>
      dated(visit.publishedOn, (on, possibly) => ({
        kind: 'visit-published',
        ...common,
        on,
        possibly,
        occurredOn,
      }));
    // A visit that is surely later; else its letter, if that is; else what may be later.
    if (placeAfter(occurredOn, day, until) === 'after') made();
    else if (!published()) made();
  }

  for (const { id, type, title, occurredOn, publishedOn } of eventsApart(council)) {
    const common = { kind: 'event', id: `event:${id}`, type, title, occurredOn } as const;
    const later = placeAfter(occurredOn, day, until) === 'after' ? occurredOn : publishedOn;
    const add = (on: string, possibly: boolean): CouncilChange => ({ ...common, on, possibly });
    if (!dated(later, add)) dated(occurredOn, add);
  }

  for (const plan of council.plans) {
    const { id: planId, title } = plan;
    const actions = plan.milestones.length;
    dated(plan.adoptedOn, (on, possibly) => ({
      kind: 'plan',
      id: `plan:${planId}`,
      on,
      possibly,
      planId,
      title,
      actions,
    }));
    for (const milestone of plan.milestones) {
      const { id: milestoneId, status, statusAsAt } = milestone;
      const action = { planId, planTitle: title, milestoneId, title: milestone.title };
      dated(statusAsAt, (on, possibly) => ({
        kind: 'status',
        id: `status:${milestoneId}`,
        on,
        possibly,
        from: null,
        to: status,
        ...action,
      }));
      const fell = fellDue(milestone, day, until);
      if (fell !== null) {
        const { since, due, reportedSince } = fell;
        const id = `fell-due:${milestoneId}`;
        changes.push({
          kind: 'fell-due',
          id,
          on: since,
          possibly: false,
          due,
          reportedSince,
          ...action,
        });
      }
    }
  }
  return newestFirst(changes);
}
