import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { planFile } from '#contract/planFile.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet, type Edit } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

function milestonesAfter(...edits: readonly Edit[]) {
  const { output } = publish(editedDataSet(...edits));
  return readAnswer(output, apiPaths.actionPlan('eastmere-2024'), planFile).plan.milestones;
}

test('a due date that was moved keeps the first one beside it; the others have none', () => {
  expect(milestonesAfter().map(({ due, originalDue }) => [due, originalDue])).toEqual([
    ['2024-12-31', null],
    ['2025-06', '2025-03'],
    ['2026-09', null],
    ['2026', null],
    [null, null],
    ['2025-03-31', null],
  ]);
});

test('a first due date keeps its own precision', () => {
  const [, second] = milestonesAfter([
    'action-plan-milestones.csv',
    '2025-06,month,2025-03,',
    '2025-06,month,2024,',
  ]);
  expect(second).toMatchObject({ due: '2025-06', originalDue: '2024' });
});

test('what is not published is null, and a heading the plan does not have is empty', () => {
  expect(milestonesAfter()[4]).toEqual({
    id: 'eastmere-2024-m05',
    priority: 'Early help',
    themes: ['early-help'],
    title: 'Open a family hub in Mere End',
    due: null,
    originalDue: null,
    ownerRole: null,
    status: 'not-started',
    statusAsAt: '2026',
    note: 'No date was published.',
    source: {
      address: 'https://plans.example/eastmere-m',
      title: 'Eastmere Improvement Board papers',
      publishedOn: '2026-03-02',
    },
  });
});
