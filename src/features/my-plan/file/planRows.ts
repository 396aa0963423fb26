import type { OwnMilestone, OwnPlan } from '../ownPlan.ts';
import { planColumns, type PlanColumn } from './planColumns.ts';

type Cells = Partial<Record<PlanColumn, string>>;

function actionCells(milestone: OwnMilestone): Cells {
  return {
    id: milestone.id,
    priority: milestone.priority,
    title: milestone.title,
    themes: milestone.themes.join(';'),
    due: milestone.due ?? '',
    original_due: milestone.originalDue ?? '',
    owner: milestone.ownerRole ?? '',
    status: milestone.status,
    status_as_at: milestone.statusAsAt ?? '',
    earlier_status: milestone.earlier?.status ?? '',
    earlier_status_as_at: milestone.earlier?.asAt ?? '',
    evidence: milestone.evidence ?? '',
    note: milestone.note ?? '',
    question: milestone.question ?? '',
  };
}

/** A plan as rows of `planColumns`, one an action; a plan without actions is one row. */
export function planRows(plan: OwnPlan): string[][] {
  const shared = {
    plan: plan.title,
    council: plan.council ?? '',
    started_from: plan.startedFrom ?? '',
  };
  const actions: Cells[] = plan.milestones.length === 0 ? [{}] : plan.milestones.map(actionCells);
  return actions.map((action) => {
    const cells: Cells = { ...shared, ...action };
    return planColumns.map((column) => cells[column] ?? '');
  });
}
