import { expect, test } from 'vitest';
import { monthsBetween } from '#domain/monthsBetween.ts';

test.each([
  ['2023-08-20', '2026-08-20', 36],
  ['2023-08-21', '2026-08-20', 35],
  ['2022-07-11', '2026-08-20', 49],
  ['2026-08-20', '2026-08-20', 0],
  // February has no 31st: the month is over on the first of March.
  ['2023-01-31', '2023-02-28', 0],
  ['2023-01-31', '2023-03-01', 1],
])('%s to %s: %s whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});
