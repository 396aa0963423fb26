import type { ActionPlan } from '#contract/actionPlans.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import { shapeSource } from './shapeSource.ts';

/** Every plan with its milestones, in the order of the files. */
export function shapePlans(data: DataSet): ActionPlan[] {
  const milestones = groupRows(data['action-plan-milestones'], (row) => row.plan_id);
  return data['action-plans'].map((plan) => ({
    id: plan.plan_id,
    councilId: plan.council_id,
    inspectionId: plan.inspection_id,
    title: plan.title,
    adoptedOn: plan.adopted_on,
    periodStart: plan.period_start,
    periodEnd: plan.period_end,
    oversightBody: plan.oversight_body,
    note: plan.note,
    source: shapeSource(plan),
    milestones: (milestones.get(plan.plan_id) ?? []).map((row) => ({
      id: row.milestone_id,
      priority: row.priority ?? '',
      themes: row.themes,
      title: row.title,
      due: row.due_on,
      originalDue: row.original_due_on,
      ownerRole: row.owner_role,
      status: row.status,
      statusAsAt: row.status_as_at,
      note: row.evidence_note,
      source: shapeSource(row),
    })),
  }));
}
