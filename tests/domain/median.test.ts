import { expect, test } from 'vitest';
import { median } from '#domain/median.ts';

test.each([
  [[], null],
  [[7], 7],
  [[9, 1, 5], 5],
  [[30, 10, 21, 20], 20.5],
])('of %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});
