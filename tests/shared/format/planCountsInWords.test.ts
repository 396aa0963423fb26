import { expect, it } from 'vitest';
import { countMilestones } from '#domain/countMilestones.ts';
import { planCountsInWords } from '#shared/format/planCountsInWords.ts';
import { plannedAction } from '#tests/support/imaginaryScrutiny.ts';

const on = '2026-08-20';

function wordsOf(...actions: Parameters<typeof plannedAction>[0][]): string {
  return planCountsInWords(countMilestones(actions.map(plannedAction), on), on);
}

it('counts what is complete, and what of the rest is late or not published', () => {
  expect(
    wordsOf(
      { id: 'a', status: 'complete' },
      { id: 'b', due: '2026-01', statusAsAt: '2025-09-02' },
      { id: 'c', due: null, ownerRole: null },
    ),
  ).toBe(
    'Three actions in the data: one reported complete, two open. Open on 20 August 2026: one past the due date, one without a published due date, one without a published owner, one not reported on for over 90 days.',
  );
});

it('says no more where nothing is late or lacking, and nothing of a plan without actions', () => {
  expect(wordsOf({ id: 'a' })).toBe('One action in the data: none reported complete, one open.');
  expect(wordsOf({ id: 'a', status: 'complete', due: null })).toBe(
    'One action in the data: one reported complete, none open.',
  );
  expect(wordsOf()).toBe('');
});
