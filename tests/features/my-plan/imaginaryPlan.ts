import type { OwnMilestone, OwnPlan } from '#features/my-plan/ownPlan.ts';

/** A made-up action with only what a test gives it. */
export function imaginaryAction(
  fields: Pick<OwnMilestone, 'id' | 'title'> & Partial<OwnMilestone>,
): OwnMilestone {
  return {
    priority: '',
    themes: [],
    due: null,
    originalDue: null,
    ownerRole: null,
    status: 'unknown',
    statusAsAt: null,
    earlier: null,
    evidence: null,
    note: null,
    question: null,
    ...fields,
  };
}

/** A made-up plan of Eastmere, a council that does not exist. */
export function imaginaryPlan(
  milestones: OwnMilestone[] = [
    imaginaryAction({ id: 'flats', title: 'Open twenty flats', priority: 'Care leavers' }),
    imaginaryAction({ id: 'calls', title: 'Answer calls sooner', priority: 'Front door' }),
  ],
): OwnPlan {
  return { title: 'Better together', council: 'Eastmere', startedFrom: null, milestones };
}
