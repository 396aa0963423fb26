import { expect, test } from 'vitest';
import { lanesOfArea } from '#domain/themes/lanesOfArea.ts';

test('an area belongs to its judgement, the whole service to all four', () => {
  expect(lanesOfArea('impact-of-leaders')).toEqual(['leaders']);
  expect(lanesOfArea('care-leavers')).toEqual(['care-leavers']);
  expect(lanesOfArea('whole-service')).toEqual([
    'leaders',
    'help-and-protection',
    'children-in-care',
    'care-leavers',
  ]);
});
