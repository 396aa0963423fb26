import type { Milestone } from '#contract/actionPlans.ts';
import { isStale } from '#domain/countMilestones.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import type { PlannedAction, Question } from './Question.ts';

function isSlipping({ status }: Milestone): boolean {
  return status === 'at-risk' || status === 'delayed';
}

/** The question an open action prompts on its own; null: it prompts none. */
function askOnAction(action: PlannedAction, on: string): Question | null {
  const { milestone } = action;
  const { id, due, originalDue } = milestone;
  const about = [{ row: 'action', id }] as const;
  const timing = milestoneTiming(milestone, on);
  if (timing.state === 'overdue') {
    return { id: `overdue-${id}`, kind: 'overdue', about, action, timing };
  }
  if (isSlipping(milestone)) return { id: `slipping-${id}`, kind: 'slipping', about, action };
  if (due !== null && originalDue !== null && originalDue !== due) {
    return { id: `moved-${id}`, kind: 'moved', about, action, from: originalDue, to: due };
  }
  return null;
}

function askOnLooseEnds(actions: readonly PlannedAction[], on: string): Question | null {
  const isUnreported = ({ milestone }: PlannedAction) => isStale(milestone, on) !== false;
  const loose = actions.filter(
    (action) =>
      action.milestone.due === null || action.milestone.ownerRole === null || isUnreported(action),
  );
  const [first] = loose;
  if (first === undefined) return null;
  return {
    id: `loose-ends-${first.milestone.id}`,
    kind: 'loose-ends',
    about: loose.map(({ milestone: { id } }) => ({ row: 'action', id })),
    actions: loose,
    undated: loose.filter(({ milestone }) => milestone.due === null).length,
    unowned: loose.filter(({ milestone }) => milestone.ownerRole === null).length,
    unreported: loose.filter(isUnreported).length,
  };
}

/**
 * Questions on actions that are not reported complete, on an ISO day: one each for what is overdue
 * (longest first), at risk or moved; one for all others that lack a date, an owner or a report.
 */
export function askOnActions(actions: readonly PlannedAction[], on: string): Question[] {
  const open = actions.filter(({ milestone }) => milestone.status !== 'complete');
  const asked = open.map((action) => ({ action, question: askOnAction(action, on) }));
  const days = (question: Question) => (question.kind === 'overdue' ? question.timing.days : 0);
  const own = asked
    .flatMap(({ question }) => (question === null ? [] : [question]))
    .sort((a, b) => days(b) - days(a));
  const rest = asked.filter(({ question }) => question === null).map(({ action }) => action);
  const looseEnds = askOnLooseEnds(rest, on);
  return looseEnds === null ? own : [...own, looseEnds];
}
