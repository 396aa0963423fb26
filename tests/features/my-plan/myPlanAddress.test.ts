import { expect, test } from 'vitest';
import { myPlanAddress } from '#features/my-plan/myPlanAddress.ts';

function read(query: string) {
  return myPlanAddress.read(new URLSearchParams(query));
}

test('the plain address is the plain view', () => {
  expect(read('')).toEqual({ from: null, show: 'all', on: null });
  expect(myPlanAddress.write(read('')).toString()).toBe('');
});

test('what is written is read back', () => {
  const state = { from: 'eastmere-2024', show: 'overdue' as const, on: '2026-12-01' };
  const query = myPlanAddress.write(state).toString();
  expect(query).toBe('from=eastmere-2024&show=overdue&on=2026-12-01');
  expect(read(query)).toEqual(state);
});

test('what the page does not know is dropped', () => {
  expect(read('show=late&on=2026-02-30&from=')).toEqual({ from: null, show: 'all', on: null });
});
