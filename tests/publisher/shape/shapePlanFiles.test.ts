import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { council } from '#contract/council.ts';
import { planFile, type PlanFile } from '#contract/planFile.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const { output } = publish(tinyDataSet());

function fileOf(planId: string): PlanFile {
  return readAnswer(output, apiPaths.actionPlan(planId), planFile);
}

test('a file for each plan and for nothing else', () => {
  const paths = [...(output?.keys() ?? [])].filter((path) => path.includes('/action-plans/'));
  expect(paths).toEqual([
    'api/v1/action-plans/eastmere-2024.json',
    'api/v1/action-plans/vale-of-tarn-2023.json',
  ]);
});

test('the plan and its council are as in the file of the council', () => {
  const eastmere = readAnswer(output, apiPaths.council('eastmere'), council);
  const { plan, council: told } = fileOf('eastmere-2024');
  expect(plan).toEqual(eastmere.plans[0]);
  expect(eastmere).toMatchObject(told);
  expect(told.events.map(({ id }) => id)).toContain('eastmere-e03');
  expect(told.plansNeeded.map(({ reason }) => reason)).toEqual(['inadequate']);
});

test('its neighbours and its plans are left to the file of the council', () => {
  expect(Object.keys(fileOf('eastmere-2024').council)).not.toContain('neighbours');
  const text = output?.get(apiPaths.actionPlan('eastmere-2024')) ?? '';
  expect(text).not.toContain('"neighbours"');
  expect(text.split('Open twenty supported flats')).toHaveLength(2);
});

test('the other plans of the council, by title', () => {
  expect(fileOf('eastmere-2024').otherPlans).toEqual([]);
  const edited = publish(
    editedDataSet(['action-plans.csv', 'vale-of-tarn-2023,vale-of-tarn', 'eastmere-2023,eastmere']),
  ).output;
  const other = readAnswer(edited, apiPaths.actionPlan('eastmere-2023'), planFile);
  expect(other.otherPlans).toEqual([
    { id: 'eastmere-2024', title: 'Better together: improvement plan' },
  ]);
  expect(other.plan.milestones).toEqual([]);
});
