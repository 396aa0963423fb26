import { ownPlanDesk } from './ownPlanDesk.ts';
import { PlanPage } from './PlanPage.tsx';

/** A reader's private copy of an action plan. */
export function MyPlan() {
  return <PlanPage desk={ownPlanDesk} />;
}
