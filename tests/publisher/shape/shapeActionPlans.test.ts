import { expect, test } from 'vitest';
import { actionPlanList, type ActionPlanList } from '#contract/actionPlanList.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet, type Edit } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

function listAfter(...edits: readonly Edit[]): ActionPlanList {
  return readAnswer(publish(editedDataSet(...edits)).output, apiPaths.actionPlans, actionPlanList);
}

const { plans, needs, themes } = listAfter();

test('all plans, each with its council', () => {
  expect(plans.map((plan) => [plan.id, plan.councilName, plan.milestones.length])).toEqual([
    ['eastmere-2024', 'Eastmere', 6],
    ['vale-of-tarn-2023', 'Vale of Tarn', 0],
  ]);
  expect(plans[0]).toMatchObject({
    adoptedOn: '2024-09-10',
    periodStart: '2024-10',
    note: null,
    region: 'North West',
    councilAbolishedOn: null,
  });
});

test('the inspection a plan answers, or that it is not known', () => {
  expect(plans.map(({ inspection }) => inspection)).toEqual([
    {
      id: 'eastmere-ilacs-2024-05-16',
      kind: 'ilacs-standard',
      startedOn: '2024-03-04',
      publishedOn: '2024-05-16',
    },
    null,
  ]);
});

test('who needs a plan: inadequate overall, inadequate judgements without one, SEND priority action', () => {
  expect(needs.map(({ councilName, reason, publishedOn }) => [councilName, reason, publishedOn]))
    // Not here: Eastmere's joint inspection of 2023, as a graded one came after it.
    .toEqual([
      ['Eastmere', 'inadequate', '2024-05-16'],
      ['Norwick', 'inadequate', '2026-06-15'],
      ['Norwick', 'priority-action-send', '2024-06-12'],
    ]);
  expect(needs[0]).toMatchObject({
    councilId: 'eastmere',
    region: 'North West',
    website: 'https://www.eastmere.example',
    inspectionId: 'eastmere-ilacs-2024-05-16',
    reportAddress: 'https://reports.example/eastmere-2024',
  });
});

test('when each plan is due, with the bank holidays that the count passes over', () => {
  expect(needs.map(({ due }) => due)).toEqual([
    // 70 working days are 14 weeks: from a Thursday to Thursday 22 August, and a day for 27 May.
    {
      from: '2024-05-16',
      workingDays: 70,
      dueOn: '2024-08-23',
      bankHolidays: [{ date: '2024-05-27', name: 'Spring bank holiday' }],
    },
    // From a Monday to Monday 21 September, and a day for 31 August.
    {
      from: '2026-06-15',
      workingDays: 70,
      dueOn: '2026-09-22',
      bankHolidays: [{ date: '2026-08-31', name: 'Summer bank holiday' }],
    },
    null,
  ]);
});

test('the plans that answer a need, and those that do not say what they answer', () => {
  expect(needs.map(({ planIds, otherPlanIds }) => [planIds, otherPlanIds])).toEqual([
    [['eastmere-2024'], []],
    [[], []],
    [[], []],
  ]);
  const unsure = listAfter([
    'action-plans.csv',
    'eastmere-2024,eastmere,eastmere-ilacs-2024-05-16',
    'eastmere-2024,eastmere,',
  ]);
  expect(unsure.needs[0]).toMatchObject({ planIds: [], otherPlanIds: ['eastmere-2024'] });
});

test('a joint inspection asks for a plan until a graded one is published', () => {
  const later = listAfter(['inspections.csv', '2023-02-24,2023-04-03', '2023-02-24,2024-05-17']);
  expect(later.needs.slice(0, 2).map(({ reason, due }) => [reason, due?.dueOn])).toEqual([
    ['inadequate', '2024-08-23'],
    ['priority-action-jtai', undefined],
  ]);
  const sameDay = listAfter(['inspections.csv', '2023-02-24,2023-04-03', '2023-02-24,2024-05-16']);
  expect(sameDay.needs).toHaveLength(3);
});

test('a former council needs nothing any more', () => {
  const [from, to] = [
    'overall-effectiveness,requires-improvement',
    'overall-effectiveness,inadequate',
  ];
  const former = 'old-tarnshire-ilacs-2019-02-25';
  const worse = listAfter(['judgements.csv', `${former},${from}`, `${former},${to}`]);
  expect(worse.needs).toEqual(needs);
});

test('only the themes that milestones refer to, in the order of themes.csv', () => {
  expect(themes.map(({ id }) => id)).toEqual([
    'early-help',
    'management-oversight',
    'pathway-plans',
    'care-leaver-housing',
  ]);
});
