import { expect, it } from 'vitest';
import { planTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import { planTimelineWords } from '#shared/figures/planTimelineWords.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';
import { imaginaryActions, imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

function wordsOn(on: string, milestones = imaginaryActions) {
  const { plan, council } = imaginaryPlanFile({ milestones });
  return planTimelineWords(planTimelineSeries(plan, { council, on }));
}

it('tells what became of dated actions, what moved and how many have no date', () => {
  // Complete: m1, m6. Late: m2, last reported in 2025. To come: m4. Without a date: m3, m5.
  expect(wordsOn('2026-08-20')).toEqual({
    title: 'One action past its due date, two with none',
    summary:
      'Of four actions with a due date: two reported complete, one past it on 20 August 2026 with no report since and one still to come. One date is known to have moved. Two actions have no due date in the data.',
  });
});

it('says so where a late action was reported on since', () => {
  const late = [plannedAction({ id: 'm1', due: '2026-05', statusAsAt: '2026-06-02' })];
  expect(wordsOn('2026-08-20', late)).toEqual({
    title: 'One action past its due date',
    summary: 'The one action with a due date is past it on 20 August 2026 as reported since.',
  });
});

it('has words for no date at all, and for dates that are all still to come', () => {
  const undated = [plannedAction({ id: 'm1', due: null }), plannedAction({ id: 'm2', due: null })];
  expect(wordsOn('2026-08-20', undated)).toEqual({
    title: 'None of the two actions has a published due date',
    summary: 'Actions stand at the side, each with its status as the council reports it.',
  });
  const ahead = [
    plannedAction({ id: 'm1', due: '2027' }),
    plannedAction({ id: 'm2', due: '2028' }),
  ];
  expect(wordsOn('2026-08-20', ahead)).toEqual({
    title: 'Every action has a due date',
    summary: 'Both actions with a due date are still to come.',
  });
});
