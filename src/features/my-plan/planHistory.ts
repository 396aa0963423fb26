import type { OwnPlan } from './ownPlan.ts';

export interface PlanStep {
  plan: OwnPlan | null;
  /** What was done, as it reads after "Undone: ". */
  what: string;
  /** A whole plan took the place of another: no field goes on from one to the other. */
  whole?: boolean;
}

/** A plan with the steps before and after it, by reference: what no step changed is shared. */
export interface PlanHistory {
  past: readonly PlanStep[];
  plan: OwnPlan | null;
  future: readonly PlanStep[];
}

/** Steps that can be undone. */
const mostSteps = 200;

/** Undo and redo. Each function gives a new history, or the same where there is nothing to do. */
export const planHistory = {
  of: (plan: OwnPlan | null): PlanHistory => ({ past: [], plan, future: [] }),

  step(history: PlanHistory, plan: OwnPlan | null, what: string, whole = false): PlanHistory {
    if (plan === history.plan) return history;
    const past = [...history.past, { plan: history.plan, what, whole }].slice(-mostSteps);
    return { past, plan, future: [] };
  },

  undo(history: PlanHistory): PlanHistory {
    const last = history.past.at(-1);
    if (last === undefined) return history;
    return {
      past: history.past.slice(0, -1),
      plan: last.plan,
      future: [...history.future, { ...last, plan: history.plan }],
    };
  },

  redo(history: PlanHistory): PlanHistory {
    const next = history.future.at(-1);
    if (next === undefined) return history;
    return {
      past: [...history.past, { ...next, plan: history.plan }],
      plan: next.plan,
      future: history.future.slice(0, -1),
    };
  },
} as const;
