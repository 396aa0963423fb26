import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';

const source = { address: null, title: 'Made-up minutes', publishedOn: null };

/** A made-up action. */
export function imaginaryMilestone(fields: Partial<Milestone> = {}): Milestone {
  return {
    id: 'eastmere-m1',
    priority: 'Made-up priority',
    themes: [],
    title: 'Do what the made-up plan says',
    due: null,
    originalDue: null,
    ownerRole: null,
    status: 'unknown',
    statusAsAt: null,
    note: null,
    source,
    ...fields,
  };
}

/** A made-up plan of Eastmere. */
export function imaginaryPlan(fields: Partial<ActionPlan> = {}): ActionPlan {
  return {
    id: 'eastmere-plan',
    councilId: 'eastmere',
    inspectionId: null,
    title: 'Made-up improvement plan',
    adoptedOn: null,
    periodStart: null,
    periodEnd: null,
    oversightBody: null,
    note: null,
    source,
    milestones: [],
    ...fields,
  };
}
