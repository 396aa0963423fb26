import { expect, it } from 'vitest';
import { timelineMarkKinds } from '#shared/figures/timelineMarkKinds.ts';
import { timelineMarkRows } from '#shared/figures/timelineMarkRows.ts';

it('has every kind of mark in one row', () => {
  const kinds = timelineMarkRows.flatMap((row) => row.kinds);
  expect(kinds.toSorted()).toEqual(timelineMarkKinds.toSorted());
});
