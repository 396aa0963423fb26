import { expect, test } from 'vitest';
import { jsonOf } from '#features/my-plan/jsonOf.ts';

test('what JSON can hold is written, what it can’t does not stop it', () => {
  const own: Record<string, unknown> = { title: 'Plan', size: 12n, tags: new Set(['a']) };
  own['self'] = own;
  expect(JSON.parse(jsonOf(own))).toEqual({ title: 'Plan', size: '12', tags: ['a'], self: null });
  expect(jsonOf(undefined)).toBe('null');
});

test('the same object in two places is written in both', () => {
  const themes: string[] = [];
  const actions = [{ themes }, { themes }, { themes: [themes] }];
  expect(JSON.parse(jsonOf(actions))).toEqual([{ themes: [] }, { themes: [] }, { themes: [[]] }]);
});
