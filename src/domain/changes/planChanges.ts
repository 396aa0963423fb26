import type { CouncilChange } from './councilChange.ts';
import { fellDue } from './fellDue.ts';
import type { SeenCouncil } from './seenCouncil.ts';

type SeenPlan = SeenCouncil['plans'][number];
type SeenMilestone = SeenPlan['milestones'][number];
interface Span {
  /** The days the data reached to. */
  from: string;
  until: string;
}

const undated = { on: null, possibly: false } as const;

function ofMilestone(
  plan: SeenPlan,
  milestone: SeenMilestone,
  old: SeenMilestone | undefined,
  { from, until }: Span,
): CouncilChange[] {
  const { id, title, status, statusAsAt, due } = milestone;
  const action = { planId: plan.id, planTitle: plan.title, milestoneId: id, title };
  const changes: CouncilChange[] = [];
  if (old === undefined) {
    changes.push({ kind: 'action', id: `action:${id}`, ...undated, due, ...action });
  } else {
    if (old.status !== status || old.statusAsAt !== statusAsAt) {
      const dated = { on: statusAsAt, possibly: false };
      const words = { from: old.status, to: status };
      changes.push({ kind: 'status', id: `status:${id}`, ...dated, ...words, ...action });
    }
    if (old.due !== due) {
      const moved = { from: old.due, to: due };
      changes.push({ kind: 'due-moved', id: `due-moved:${id}`, ...undated, ...moved, ...action });
    }
  }
  const fell = fellDue(milestone, from, until);
  if (fell !== null) {
    const { since, due: dueOn, reportedSince } = fell;
    const dated = { on: since, possibly: false, due: dueOn, reportedSince };
    changes.push({ kind: 'fell-due', id: `fell-due:${id}`, ...dated, ...action });
  }
  return changes;
}

function ofPlan(plan: SeenPlan, old: SeenPlan | undefined, span: Span): CouncilChange[] {
  const { id, title, milestones } = plan;
  if (old === undefined) {
    const actions = milestones.length;
    return [{ kind: 'plan', id: `plan:${id}`, ...undated, planId: id, title, actions }];
  }
  const known = new Map(old.milestones.map((milestone) => [milestone.id, milestone]));
  const still = new Set(milestones.map((milestone) => milestone.id));
  return [
    ...milestones.flatMap((milestone) =>
      ofMilestone(plan, milestone, known.get(milestone.id), span),
    ),
    ...old.milestones
      .filter((milestone) => !still.has(milestone.id))
      .map((milestone): CouncilChange => {
        const gone = { kind: 'removed', what: 'action', occurredOn: null } as const;
        return { ...gone, ...undated, id: `removed:${milestone.id}`, title: milestone.title };
      }),
  ];
}

/**
 * Plans and actions that are new, changed or taken out, and actions that fell due between the days
 * the data reached to. A new plan is one change, not one for each of its actions.
 */
export function planChanges(before: SeenCouncil, after: SeenCouncil): CouncilChange[] {
  const span = { from: before.dataAsAt, until: after.dataAsAt };
  const known = new Map(before.plans.map((plan) => [plan.id, plan]));
  const still = new Set(after.plans.map(({ id }) => id));
  return [
    ...after.plans.flatMap((plan) => ofPlan(plan, known.get(plan.id), span)),
    ...before.plans
      .filter(({ id }) => !still.has(id))
      .map(({ id, title }): CouncilChange => {
        const gone = { kind: 'removed', what: 'plan', title, occurredOn: null } as const;
        return { ...gone, ...undated, id: `removed:${id}` };
      }),
  ];
}
