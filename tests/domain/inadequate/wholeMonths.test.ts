import { expect, test } from 'vitest';
import { wholeMonths } from '#domain/inadequate/wholeMonths.ts';

test.each([
  ['2024-05-16', '2026-08-20', 27],
  ['2024-05-16', '2024-06-15', 0],
  ['2024-05-16', '2024-06-16', 1],
  ['2023-12-31', '2024-02-29', 1],
])('from %s to %s', (from, to, months) => {
  expect(wholeMonths(from, to)).toBe(months);
});
