import { expect, it } from 'vitest';
import { planFile } from '#contract/planFile.ts';
import { apiPaths } from '#contract/apiPaths.ts';
import { planHeadline } from '#features/action-plans/planHeadline.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const complete = { status: 'complete' as const };
const undated = { due: null };

it.each([
  [
    'what is late',
    undefined,
    '2 of 6 actions reported complete; 1 is past its due date with no report since',
  ],
  ['no actions', [], 'None of this plan’s actions is in the data'],
  [
    'all complete',
    [plannedAction({ id: 'a', ...complete }), plannedAction({ id: 'b', ...complete })],
    'All 2 actions in the data are reported complete',
  ],
  [
    'one of unknown status',
    [plannedAction({ id: 'a', status: 'unknown', ...undated })],
    'The status of the one action in the data is not known; it has no published due date',
  ],
  [
    'one at risk',
    [plannedAction({ id: 'a', status: 'at-risk' })],
    'The one action in the data is reported at risk',
  ],
  [
    'no known status',
    [
      plannedAction({ id: 'a', status: 'unknown', due: '2025' }),
      plannedAction({ id: 'b', status: 'unknown', due: '2025' }),
    ],
    'None of the 2 actions has a known status; all are past their due date with no report since',
  ],
  [
    'late as reported since',
    [
      plannedAction({ id: 'a', due: '2026-05', statusAsAt: '2026-06-10' }),
      plannedAction({ id: 'b', due: '2026-05', statusAsAt: '2026-06-10' }),
      plannedAction({ id: 'c', due: '2026-05', statusAsAt: '2026-05-10' }),
      plannedAction({ id: 'd', due: '2027' }),
    ],
    'None of the 4 actions is reported complete; 3 are past their due date, 1 with no report since',
  ],
  [
    'due soon',
    [plannedAction({ id: 'a', ...complete }), plannedAction({ id: 'b', due: '2026-10' })],
    '1 of 2 actions reported complete; 1 is due within 90 days',
  ],
  [
    'nothing dated',
    [
      plannedAction({ id: 'a', ...complete }),
      plannedAction({ id: 'b', ...undated }),
      plannedAction({ id: 'c', ...undated }),
    ],
    '1 of 3 actions reported complete; the other 2 have no published due date',
  ],
  [
    'some unknown',
    [
      plannedAction({ id: 'a', ...complete }),
      plannedAction({ id: 'b', ...undated, status: 'unknown' }),
      plannedAction({ id: 'c', due: '2028' }),
    ],
    '1 of 3 actions reported complete; the status of 1 is not known',
  ],
])('says of %s what the data say', (_, milestones, headline) => {
  const parts = milestones === undefined ? {} : { milestones };
  expect(planHeadline(imaginaryPlanFile(parts)).headline).toBe(headline);
});

it('says what the plan answers, when it was adopted and on which day it is counted', () => {
  expect(planHeadline(imaginaryPlanFile()).lead).toBe(
    'The plan answers the 2024 inspection. The council adopted it on 17 July 2024. The data hold six of its actions, counted here as at 20 August 2026.',
  );
  const unknown = { inspectionId: null, adoptedOn: null };
  expect(planHeadline(imaginaryPlanFile({ plan: unknown, milestones: [] })).lead).toBe(
    'Which inspection the plan answers is not published. No date of its adoption is published. The papers read do not list its actions; that does not mean it has none.',
  );
});

it('says of Cheshire East’s plan of 2024 what its rows say', async () => {
  const { output } = await publishRealData();
  const file = readAnswer(output, apiPaths.actionPlan('cheshire-east-2024'), planFile);
  // Complete: m01, m03 to m05, m09, m12, m13, m19. Late: due July, January and February 2026.
  expect(planHeadline(file).headline).toBe(
    '8 of 20 actions reported complete; 3 are past their due date with no report since',
  );
});
