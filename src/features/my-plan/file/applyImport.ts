import { movedDue } from '../movedDue.ts';
import type { OwnMilestone, OwnPlan } from '../ownPlan.ts';
import { statusChanged } from './statusChanged.ts';

/** What a file leaves empty stays as it was: a council's file holds no questions of the reader's. */
function updated(current: OwnMilestone, incoming: OwnMilestone): OwnMilestone {
  const saysStatus = incoming.status !== 'unknown' || incoming.statusAsAt !== null;
  const isSame = incoming.status === current.status;
  const asAt = incoming.statusAsAt ?? (isSame ? current.statusAsAt : null);
  const { status, statusAsAt, earlier } = saysStatus
    ? statusChanged(current, incoming.status, asAt)
    : current;
  const { due, originalDue } = movedDue(current, incoming.due ?? current.due);
  return {
    id: current.id,
    title: incoming.title,
    priority: incoming.priority === '' ? current.priority : incoming.priority,
    themes: incoming.themes.length === 0 ? current.themes : incoming.themes,
    due,
    originalDue: incoming.originalDue ?? originalDue,
    ownerRole: incoming.ownerRole ?? current.ownerRole,
    status,
    statusAsAt,
    earlier: incoming.earlier ?? earlier,
    evidence: incoming.evidence ?? current.evidence,
    note: incoming.note ?? current.note,
    question: incoming.question ?? current.question,
  };
}

/**
 * The plan after an import. `replace`: the file's plan. `add`: an action whose id is there is
 * updated in its place, and a status or due date that changes keeps the one before; all others go
 * to the end. Nothing is taken away: for that, replace.
 */
export function applyImport(current: OwnPlan, incoming: OwnPlan, how: 'replace' | 'add'): OwnPlan {
  if (how === 'replace') return incoming;
  const byId = new Map(incoming.milestones.map((milestone) => [milestone.id, milestone]));
  const here = new Set(current.milestones.map(({ id }) => id));
  const wasEmpty = current.milestones.length === 0;
  return {
    title: current.title === '' ? incoming.title : current.title,
    council: current.council ?? incoming.council,
    startedFrom: current.startedFrom ?? (wasEmpty ? incoming.startedFrom : null),
    milestones: [
      ...current.milestones.map((milestone) => {
        const update = byId.get(milestone.id);
        return update === undefined ? milestone : updated(milestone, update);
      }),
      ...incoming.milestones.filter(({ id }) => !here.has(id)),
    ],
  };
}
