import { expect, test } from 'vitest';
import { actionsByTiming } from '#features/action-plans/actionsByTiming.ts';
import { timingTakeAway } from '#features/action-plans/timingTakeAway.ts';
import { imaginaryPlanList } from '#tests/support/imaginaryPlanList.ts';

const milestones = imaginaryPlanList.plans.flatMap((plan) => plan.milestones);

test('each action stands in one group: late only where a later report says so', () => {
  // The flats were reported delayed after their month; nobody reported on homes in the city.
  expect(actionsByTiming(milestones, '2026-08-20')).toEqual([
    { group: 'complete', count: 1 },
    { group: 'late', count: 1 },
    { group: 'overdue', count: 1 },
    { group: 'due', count: 2 },
    { group: 'undated', count: 1 },
  ]);
});

test('on an earlier day, groups without an action are left out', () => {
  expect(actionsByTiming(milestones, '2025-06-30').map(({ group }) => group)).toEqual([
    'complete',
    'due',
    'undated',
  ]);
});

test('what leaves the site says the same in words, table and bars', () => {
  const figure = timingTakeAway(imaginaryPlanList);
  expect(figure.subtitle).toBe(
    '6 actions in 3 action plans of 3 councils, counted on 20 August 2026',
  );
  expect(figure.alt.long).toContain(
    'reported complete 1, past due, reported unfinished since 1, past due, no report since 1, due later 2 and no due date published 1.',
  );
  expect(figure.tables[0].rows).toEqual([
    ['Reported complete', 1],
    ['Past due, reported unfinished since', 1],
    ['Past due, no report since', 1],
    ['Due later', 2],
    ['No due date published', 1],
  ]);
  const placed = figure.chart?.place({ width: 700, height: 200, condensed: false });
  expect(placed?.height).toBeLessThanOrEqual(200);
});

test('without an action there is nothing to draw', () => {
  const plans = imaginaryPlanList.plans.map((plan) => ({ ...plan, milestones: [] }));
  expect(timingTakeAway({ ...imaginaryPlanList, plans }).chart).toBeNull();
});
