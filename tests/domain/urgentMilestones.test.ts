import { expect, it } from 'vitest';
import { urgentMilestones } from '#domain/urgentMilestones.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';

it('puts the longest overdue first, then what is at risk or delayed; never what is complete', () => {
  const milestones = [
    plannedAction({ id: 'risk', status: 'at-risk' }),
    plannedAction({ id: 'late', due: '2026-07-01' }),
    plannedAction({ id: 'delayed', status: 'delayed', due: null }),
    plannedAction({ id: 'later', due: '2026-01' }),
    plannedAction({ id: 'done', due: '2025-01', status: 'complete' }),
    plannedAction({ id: 'well' }),
  ];
  expect(urgentMilestones(milestones, '2026-08-20').map(({ id }) => id)).toEqual([
    'later',
    'late',
    'risk',
    'delayed',
  ]);
});
