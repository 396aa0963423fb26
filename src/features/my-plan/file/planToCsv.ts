import { csvText } from '#shared/export/csvText.ts';
import type { OwnPlan } from '../ownPlan.ts';
import { planColumns } from './planColumns.ts';
import { planRows } from './planRows.ts';

/** A plan as a CSV file, which `readPlanFile` and `checkImport` read back as the same plan. */
export function planToCsv(plan: OwnPlan): string {
  return csvText([planColumns, ...planRows(plan)]);
}
