import { expect, test } from 'vitest';
import { fitMistyped } from '#domain/names/fitMistyped.ts';

test.each([
  ['eastmeer tarn', ['eastmere', 'tarn'], 5],
  ['esatmeer', ['eastmere'], 6],
  ['tran', ['eastmere', 'tarn'], 5],
  // Three letters: too short to allow a slip.
  ['tra', ['tarn'], null],
  ['eastmere eastmeer', ['eastmere', 'tarn'], null],
])('%s against %s: %s', (typed, name, fit) => {
  expect(fitMistyped(typed.split(' '))(name)).toBe(fit);
});

test('a word met again, in a name that fits and one that does not, counts the same', () => {
  const fit = fitMistyped(['esatmere', 'tran']);
  expect(fit(['eastmere', 'tarn'])).toBe(6);
  expect(fit(['eastmere', 'wold'])).toBeNull();
  expect(fit(['tarn', 'eastmere'])).toBe(6);
});
