import { expect, it } from 'vitest';
import { correctAlike } from '#features/my-plan/file/correctAlike.ts';
import { draftOf } from './fileOf.ts';

it('mends every cell of the column that says the same, and no other', async () => {
  const draft = await draftOf('title,status\nAmber,Amber\nB,Red\nC,amber \nD\n');
  expect(correctAlike(draft, 2, 1, 'At risk').rows.map(({ cells }) => cells)).toEqual([
    ['Amber', 'At risk'],
    ['B', 'Red'],
    ['C', 'At risk'],
    ['D'],
  ]);
});

it('leaves a draft without that row as it is', async () => {
  const draft = await draftOf('title,status\nA,Amber\n');
  expect(correctAlike(draft, 9, 1, 'At risk')).toBe(draft);
});
