import type { CouncilChange } from './councilChange.ts';
import { newestFirst } from './newestFirst.ts';
import { planChanges } from './planChanges.ts';
import type { SeenCouncil } from './seenCouncil.ts';
import { visitChanges } from './visitChanges.ts';

const undated = { on: null, possibly: false } as const;

function reportChanges(before: SeenCouncil, after: SeenCouncil): CouncilChange[] {
  const known = new Map(before.reports.map((report) => [report.id, report]));
  const still = new Set(after.reports.map(({ id }) => id));
  return [
    ...after.reports.flatMap((report): CouncilChange[] => {
      const { id: inspectionId, framework, publishedOn, grades } = report;
      const old = known.get(inspectionId);
      if (old === undefined) {
        const id = `report:${inspectionId}`;
        return [{ kind: 'report', id, on: publishedOn, possibly: false, inspectionId, framework }];
      }
      if (old.grades === grades) return [];
      const id = `report-corrected:${inspectionId}`;
      return [{ kind: 'report-corrected', id, ...undated, inspectionId, publishedOn }];
    }),
    ...before.reports
      .filter(({ id }) => !still.has(id))
      .map(({ id, publishedOn }): CouncilChange => {
        const gone = { kind: 'removed', what: 'report', title: null } as const;
        return { ...gone, ...undated, id: `removed:${id}`, occurredOn: publishedOn };
      }),
  ];
}

function eventChanges(before: SeenCouncil, after: SeenCouncil): CouncilChange[] {
  const known = new Set(before.events.map(({ id }) => id));
  // An event may since have been joined to a visit: it is still there.
  const still = new Set([
    ...after.events.map(({ id }) => id),
    ...after.visits.map(({ eventId }) => eventId),
  ]);
  return [
    ...after.events
      .filter(({ id }) => !known.has(id))
      .map(({ id, type, title, occurredOn }): CouncilChange => {
        const dated = { on: occurredOn, possibly: false, occurredOn };
        return { kind: 'event', id: `event:${id}`, ...dated, type, title };
      }),
    ...before.events
      .filter(({ id }) => !still.has(id))
      .map(({ id, title, occurredOn }): CouncilChange => {
        const gone = { kind: 'removed', what: 'event', title, occurredOn } as const;
        return { ...gone, ...undated, id: `removed:${id}` };
      }),
  ];
}

/** What of a report's areas for improvement is new. A report just published has its own line. */
function transcriptions(before: SeenCouncil, after: SeenCouncil): CouncilChange[] {
  const known = new Map(before.improvement.map((one) => [one.inspectionId, one]));
  return after.improvement.flatMap(({ inspectionId, coverage, areas }): CouncilChange[] => {
    const old = known.get(inspectionId);
    const wasThere = before.reports.some(({ id }) => id === inspectionId);
    if (!wasThere || (old?.coverage === coverage && old.areas === areas)) return [];
    const id = `transcribed:${inspectionId}`;
    return [{ kind: 'transcribed', id, ...undated, inspectionId, coverage, areas }];
  });
}

/** What is new in a council's data between two looks at them, newest first. */
export function changesBetween(before: SeenCouncil, after: SeenCouncil): CouncilChange[] {
  return newestFirst([
    ...reportChanges(before, after),
    ...visitChanges(before, after),
    ...eventChanges(before, after),
    ...planChanges(before, after),
    ...transcriptions(before, after),
  ]);
}
