import { expect, test } from 'vitest';
import { withNewAction } from '#features/my-plan/withNewAction.ts';
import { imaginaryAction, imaginaryPlan } from './imaginaryPlan.ts';

test('a new action comes before the others of its priority, with an id of its own', () => {
  const plan = imaginaryPlan([
    imaginaryAction({ id: 'action-4', title: 'a', priority: 'Care leavers' }),
    imaginaryAction({ id: 'b', title: 'b', priority: 'Front door' }),
    imaginaryAction({ id: 'c', title: 'c', priority: 'Front door' }),
  ]);
  const added = withNewAction(plan, 'Front door');
  expect(added.id).toBe('action-5');
  expect(added.plan.milestones.map(({ id }) => id)).toEqual(['action-4', 'action-5', 'b', 'c']);
  expect(added.plan.milestones[1]).toMatchObject({ priority: 'Front door', status: 'unknown' });
});

test('under a priority that has none it comes first', () => {
  const { plan, id } = withNewAction(imaginaryPlan(), '');
  expect(plan.milestones.map((one) => one.id)).toEqual([id, 'flats', 'calls']);
});
