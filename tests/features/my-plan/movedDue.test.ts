import { expect, test } from 'vitest';
import { movedDue } from '#features/my-plan/movedDue.ts';
import { imaginaryAction } from './imaginaryPlan.ts';

const action = imaginaryAction({ id: 'flats', title: 'Open twenty flats', due: '2025-03' });

test('the first due date is kept, however often it moves', () => {
  const once = movedDue(action, '2025-06');
  expect(once).toMatchObject({ due: '2025-06', originalDue: '2025-03' });
  expect(movedDue(once, '2025-09-30')).toMatchObject({ due: '2025-09-30', originalDue: '2025-03' });
  expect(movedDue(once, null)).toMatchObject({ due: null, originalDue: '2025-03' });
});

test('moved back it has not moved', () => {
  expect(movedDue(movedDue(action, '2025-06'), '2025-03')).toEqual(action);
});

test('a first date is no move, and the same date no change', () => {
  const undated = imaginaryAction({ id: 'calls', title: 'Answer calls' });
  expect(movedDue(undated, '2026')).toMatchObject({ due: '2026', originalDue: null });
  expect(movedDue(action, '2025-03')).toBe(action);
});
