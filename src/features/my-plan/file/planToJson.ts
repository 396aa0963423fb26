import type { OwnPlan } from '../ownPlan.ts';
import { ownPlanFormat } from './ownPlanFormat.ts';

/** A plan as a JSON file, which `readPlanFile` and `checkImport` read back as the same plan. */
export function planToJson(plan: OwnPlan): string {
  return `${JSON.stringify({ ...ownPlanFormat, plan }, null, 2)}\n`;
}
