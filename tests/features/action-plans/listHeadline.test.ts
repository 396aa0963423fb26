import { expect, test } from 'vitest';
import { listHeadline } from '#features/action-plans/listHeadline.ts';
import { imaginaryPlanList } from '#tests/support/imaginaryPlanList.ts';

const [eastmere, , tarn] = imaginaryPlanList.plans;
const withPlans = (...plans: (typeof eastmere)[]) => ({
  ...imaginaryPlanList,
  needs: [],
  plans: plans.filter((plan) => plan !== undefined),
});

test('what is overdue, how much is dated, and whose plan is missing', () => {
  const { headline, lead, basis } = listHeadline(imaginaryPlanList, '2026-08-20');
  expect(headline).toBe(
    '2 published actions are past their due dates with no report that they are done',
  );
  expect(lead).toBe(
    '5 of the 6 actions in 3 plans of 3 councils have a due date. ' +
      'One was reported unfinished after that day; no later report says how the other stands. ' +
      'One of the 2 councils judged inadequate has no plan in the data that answers the report: ' +
      'Norwick (not due until 22 September 2026).',
  );
  expect(basis).toContain('Counted on 20 August 2026, the day the data reach to.');
});

test('on a later day', () => {
  const { headline, lead, basis } = listHeadline(imaginaryPlanList, '2026-10-01');
  expect(headline).toMatch(/^3 published actions/);
  expect(lead).toContain(
    'One was reported unfinished after that day; no later report says how the others stand.',
  );
  expect(lead).toMatch(/: Norwick\.$/);
  expect(basis).toContain(
    'Counted on 1 October 2026, with statuses as they were last reported by 20 August 2026.',
  );
});

test('nothing overdue, nothing dated, no actions and no plans each have their words', () => {
  const done = eastmere && { ...eastmere, milestones: eastmere.milestones.slice(0, 1) };
  expect(listHeadline(withPlans(done), '2026-08-20')).toMatchObject({
    headline: 'No published action is known to be past its due date',
    lead: '1 of the 1 action in 1 plan of 1 council has a due date.',
  });
  const undated = eastmere && { ...eastmere, milestones: eastmere.milestones.slice(3) };
  expect(listHeadline(withPlans(undated), '2026-08-20').headline).toBe(
    'Not one published action has a due date',
  );
  expect(listHeadline(withPlans(tarn), '2026-08-20')).toMatchObject({
    headline: 'No action of a published plan is in the data',
    lead: 'The data hold 1 plan of 1 council, without their actions.',
  });
  expect(listHeadline(withPlans(), '2026-08-20')).toMatchObject({
    headline: 'No published action plan is in the data',
    lead: 'That does not mean there is none.',
  });
});

test('many councils without a plan are counted, not named', () => {
  const [, norwick] = imaginaryPlanList.needs;
  if (norwick === undefined) throw new Error('Norwick needs a plan');
  const needs = Array.from({ length: 7 }, () => norwick);
  expect(listHeadline({ ...imaginaryPlanList, needs }, '2026-08-20').lead).toMatch(
    /Seven of the 7 councils judged inadequate have no plan in the data that answers the report\.$/,
  );
});
