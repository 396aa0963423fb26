import { expect, it } from 'vitest';
import { beforeAddress } from '#features/council/beforeAddress.ts';

it('round-trips an inspection id and leaves the usual choice out', () => {
  const state = { before: 'eastmere-sif-2015-05-01' };
  expect(beforeAddress.write(state).toString()).toBe('before=eastmere-sif-2015-05-01');
  expect(beforeAddress.read(beforeAddress.write(state))).toEqual(state);
  expect(beforeAddress.write({ before: null }).toString()).toBe('');
});

it.each(['', 'Some Words', '<b>', 'x'.repeat(121)])('drops %j', (value) => {
  expect(beforeAddress.read(new URLSearchParams({ before: value }))).toEqual({ before: null });
});
