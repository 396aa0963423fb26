import { expect, it } from 'vitest';
import { stackInRows } from '#shared/figures/stackInRows.ts';

it('keeps one row while there is room', () => {
  expect(stackInRows([0, 10, 20], 10)).toEqual([0, 0, 0]);
});

it('takes the first row with room again after a crowd', () => {
  // 4 is too near 0, 8 too near 0 and 4; 12 is free of 0; 14 of 4 but not of 12.
  expect(stackInRows([0, 4, 8, 12, 14], 10)).toEqual([0, 1, 2, 0, 1]);
});
