import { expect, test } from 'vitest';
import { actionPlanList } from '#contract/actionPlanList.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

test('all plans, each with its council', () => {
  const { plans } = readAnswer(publish(tinyDataSet()).output, apiPaths.actionPlans, actionPlanList);
  expect(plans.map((plan) => [plan.id, plan.councilName, plan.milestones.length])).toEqual([
    ['eastmere-2024', 'Eastmere', 6],
    ['vale-of-tarn-2023', 'Vale of Tarn', 0],
  ]);
  expect(plans[0]).toMatchObject({ adoptedOn: '2024-09-10', periodStart: '2024-10', note: null });
});
