import { expect, test } from 'vitest';
import { laneIds } from '#contract/gradeIds.ts';
import { isCareLane } from '#domain/isCareLane.ts';

test('two of the five judgements were one from 2018 to 2022', () => {
  expect(laneIds.filter(isCareLane)).toEqual(['children-in-care', 'care-leavers']);
});
