import type { OwnPlan } from './ownPlan.ts';

/** A plan a reader wants to begin with. */
export interface PlanStart {
  plan: OwnPlan;
  /** What taking it does, as it reads after "Undone: ". */
  what: string;
  /** Said once it is there. */
  said: string;
}
