import { expect, test } from 'vitest';
import { fitName } from '#domain/names/fitName.ts';

test.each([
  ['vale of tarn', 0],
  ['valeof tarn', 0],
  ['vale', 1],
  ['va le', 1],
  ['tarn', 2],
  ['tarn vale', 2],
  ['leof', 3],
  ['rn', null],
  ['tarn tarn', null],
  ['eastmere', null],
])('%s against Vale of Tarn: %s', (typed, fit) => {
  expect(fitName(typed.split(' '), ['vale', 'of', 'tarn'])).toBe(fit);
});

test('nothing typed fits nothing', () => {
  expect(fitName([], ['vale', 'of', 'tarn'])).toBeNull();
});
