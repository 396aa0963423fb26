import { expect, test } from 'vitest';
import { planHistory } from '#features/my-plan/planHistory.ts';
import { imaginaryPlan } from './imaginaryPlan.ts';

const first = imaginaryPlan();
const second = { ...first, title: 'Second' };
const third = { ...first, title: 'Third' };

test('steps are undone last first and done again first first, the very plans they were', () => {
  let history = planHistory.of(first);
  history = planHistory.step(history, second, 'the title');
  history = planHistory.step(history, third, 'the title once more');
  history = planHistory.undo(history);
  expect(history.plan).toBe(second);
  expect(history.future.at(-1)?.what).toBe('the title once more');
  history = planHistory.undo(history);
  expect(history.plan).toBe(first);
  history = planHistory.redo(history);
  expect(history.plan).toBe(second);
  expect(history.past.at(-1)?.what).toBe('the title');
  expect(planHistory.redo(history).plan).toBe(third);
});

test('a step after an undo leaves nothing to do again', () => {
  const undone = planHistory.undo(planHistory.step(planHistory.of(first), second, 'a'));
  const history = planHistory.step(undone, third, 'b');
  expect(history.future).toEqual([]);
  expect(planHistory.redo(history)).toBe(history);
  expect(planHistory.undo(history).plan).toBe(first);
});

test('where there is nothing to do, the history stays the same', () => {
  const history = planHistory.of(first);
  expect(planHistory.undo(history)).toBe(history);
  expect(planHistory.redo(history)).toBe(history);
  expect(planHistory.step(history, first, 'nothing')).toBe(history);
});

test('the last 200 steps can be undone', () => {
  let history = planHistory.of(first);
  for (let step = 1; step <= 205; step += 1) {
    history = planHistory.step(history, { ...first, title: `Step ${step}` }, `step ${step}`);
  }
  let undone = 0;
  for (; history.past.length > 0; undone += 1) history = planHistory.undo(history);
  expect(undone).toBe(200);
  expect(history.plan?.title).toBe('Step 5');
});

test('what a step leaves alone is shared', () => {
  const [one, other] = first.milestones;
  if (one === undefined || other === undefined) throw new Error('Two actions are needed');
  const changed = { ...first, milestones: [{ ...one, status: 'complete' as const }, other] };
  const history = planHistory.step(planHistory.of(first), changed, 'the status');
  expect(planHistory.undo(history).plan?.milestones[1]).toBe(history.plan?.milestones[1]);
});
