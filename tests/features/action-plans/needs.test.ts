import { expect, test } from 'vitest';
import { needLetter } from '#features/action-plans/needLetter.ts';
import { needsView } from '#features/action-plans/needsView.ts';
import { imaginaryPlanList } from '#tests/support/imaginaryPlanList.ts';

test('needs are parted by reason and by whether a plan answers', () => {
  const groups = needsView(imaginaryPlanList).map(({ reason, missing, answered, gathered }) => ({
    reason,
    gathered,
    missing: missing.map(({ need, otherPlans }) => [
      need.councilName,
      ...otherPlans.map(({ id }) => id),
    ]),
    answered: answered.map(({ need, plans }) => [need.councilName, ...plans.map(({ id }) => id)]),
  }));
  expect(groups).toEqual([
    {
      reason: 'inadequate',
      gathered: true,
      missing: [['Norwick', 'norwick-2022']],
      answered: [['Eastmere', 'eastmere-2024']],
    },
    { reason: 'priority-action-send', gathered: false, missing: [['Quarrybridge']], answered: [] },
  ]);
  expect(needsView({ ...imaginaryPlanList, needs: [] })).toEqual([]);
});

test('the letter asks when, until the plan is due, and for the plan afterwards', () => {
  const [, norwick, quarrybridge] = imaginaryPlanList.needs;
  if (norwick === undefined || quarrybridge === undefined) throw new Error('Both need a plan');
  expect(needLetter(norwick, '2026-09-22')).toBe(
    'Please tell me when and where you will publish the action plan that answers the report of ' +
      '15 June 2026 on Ofsted’s inspection of children’s services in Norwick. It is due with ' +
      'Ofsted by 22 September 2026. This is a request under the Freedom of Information Act 2000.',
  );
  expect(needLetter(norwick, '2026-09-23')).toMatch(/^Please send me the action plan/);
  expect(needLetter(quarrybridge, '2026-08-20')).toContain(
    'the report of 20 March 2025 on Ofsted’s area SEND inspection in Quarrybridge, and the latest report on its progress',
  );
});
