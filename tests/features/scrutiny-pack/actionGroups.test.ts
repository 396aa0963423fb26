import { expect, it } from 'vitest';
import { actionGroups } from '#features/scrutiny-pack/actionGroups.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';

it('puts each open action that needs a word in one group, numbered as in the plan', () => {
  const milestones = [
    plannedAction({ id: 'done', status: 'complete', due: null }),
    plannedAction({ id: 'undated', due: null }),
    plannedAction({ id: 'late and at risk', due: '2026-07', status: 'at-risk' }),
    plannedAction({ id: 'well' }),
    plannedAction({ id: 'not known', status: 'unknown' }),
    plannedAction({ id: 'undated and delayed', due: null, status: 'delayed' }),
  ];
  const groups = actionGroups(milestones, '2026-08-20').map(({ title, actions }) => [
    title,
    ...actions.map(({ number, milestone }) => `${number} ${milestone.id}`),
  ]);
  expect(groups).toEqual([
    ['Past the due date', '3 late and at risk'],
    ['At risk or delayed, as reported', '6 undated and delayed'],
    ['Status not known, or no due date published', '2 undated', '5 not known'],
  ]);
});

it('has no group without an action', () => {
  expect(actionGroups([plannedAction({ id: 'well' })], '2026-08-20')).toEqual([]);
});
