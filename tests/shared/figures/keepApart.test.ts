import { expect, test } from 'vitest';
import { keepApart } from '#shared/figures/keepApart.ts';

test('bars with room stay where they are', () => {
  expect(keepApart([0, 40, 95], 100, 5)).toEqual([0, 40, 95]);
});

test('a bar that would begin at the end is moved back, and those before it with it', () => {
  expect(keepApart([0, 40, 100], 100, 5)).toEqual([0, 40, 95]);
  // The last moves to 95, the one before it has to leave it 5 as well.
  expect(keepApart([0, 93, 100], 100, 5)).toEqual([0, 90, 95]);
});

test('no bars', () => {
  expect(keepApart([], 100, 5)).toEqual([]);
});
