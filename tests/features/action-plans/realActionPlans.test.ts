import { expect, test } from 'vitest';
import { actionPlanList } from '#contract/actionPlanList.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { filterList } from '#features/action-plans/filterList.ts';
import { listData } from '#features/action-plans/listData.ts';
import { listHeadline } from '#features/action-plans/listHeadline.ts';
import { noFilters } from '#features/action-plans/listState.ts';
import { listView } from '#features/action-plans/listView.ts';
import { needsView } from '#features/action-plans/needsView.ts';
import { sortList } from '#features/action-plans/sortList.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const list = readAnswer((await publishRealData()).output, apiPaths.actionPlans, actionPlanList);
const data = listData(list);

// Read off action-plan-milestones.csv by eye: 19 rows have a due_on, six of them are complete,
// and of the other 13 only Herefordshire's "2026" is not over on 20 August 2026.
const overdueByPlan: [string, number][] = [
  ['slough-2023', 4],
  ['cheshire-east-2024', 3],
  ['herefordshire-2021', 2],
  ['bury-2022', 1],
  ['torbay-2018', 1],
  ['west-sussex-2019', 1],
];

test('what the page says first', () => {
  expect(listHeadline(list, list.dataAsAt)).toMatchObject({
    headline: '12 published actions are past their due dates with no report that they are done',
    lead:
      'Only 19 of the 124 actions in 45 plans of 29 councils have a due date. ' +
      'No later report says how any of the 12 stand. ' +
      'Four of the 12 councils judged inadequate have no plan in the data that answers the report: ' +
      'Devon, Knowsley, Peterborough and Trafford (not due until 10 November 2026).',
  });
});

test('the overdue actions, most of a plan first', () => {
  const { plans, actions } = filterList(listView(data, '2026-08-20'), {
    ...noFilters,
    due: 'overdue',
  });
  const order = { sort: 'overdue', descending: true } as const;
  expect(sortList.plans(plans, order).map(({ row, fitting }) => [row.plan.id, fitting])).toEqual(
    overdueByPlan,
  );
  const first = sortList.actions(actions, { sort: 'due', descending: false })[0];
  expect(first?.milestone.id).toBe('west-sussex-2019-m01');
});

test('the times due add up, on the data’s day and after the year’s end', () => {
  const due = (on: string) => filterList(listView(data, on), noFilters).due;
  expect(due('2026-08-20')).toEqual({
    all: 124,
    overdue: 12,
    'within-30': 0,
    'within-60': 0,
    'within-90': 0,
    later: 1,
    undated: 59,
    complete: 52,
  });
  expect(due('2027-01-01')).toMatchObject({ overdue: 13, later: 0, undated: 59, complete: 52 });
});

test('owners: 112 actions have none published', () => {
  const { actions } = filterList(listView(data, list.dataAsAt), { ...noFilters, owner: 'none' });
  expect(actions).toHaveLength(112);
  expect(data.owners).toHaveLength(9);
});

test('who needs a plan', () => {
  const [inadequate, send, ...more] = needsView(list);
  expect(inadequate?.missing.map(({ need }) => [need.councilName, need.due?.dueOn])).toEqual([
    ['Devon', '2025-08-20'],
    ['Knowsley', '2025-04-30'],
    ['Peterborough', '2024-05-10'],
    ['Trafford', '2026-11-10'],
  ]);
  expect(inadequate?.missing[0]?.otherPlans.map(({ id }) => id)).toEqual([
    'devon-2020',
    'devon-2024',
    'devon-2025',
  ]);
  expect(inadequate?.answered).toHaveLength(8);
  expect(send?.reason).toBe('priority-action-send');
  expect(send?.missing).toHaveLength(24);
  expect(send?.answered).toEqual([]);
  expect(more).toEqual([]);
});
