import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#domain/addDays.ts';
import { daysBetween } from '#domain/daysBetween.ts';

it('counts from the day after one day to the other', () => {
  expect(daysBetween('2024-05-16', '2024-05-16')).toBe(0);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
  // August 11, September 30, October 31, November 30, December 31, January 19.
  expect(daysBetween('2025-08-20', '2026-01-19')).toBe(152);
});

it('is negative where the other day is earlier', () => {
  expect(daysBetween('2026-02-01', '2026-01-31')).toBe(-1);
});

it('does not lose a day when the clocks change', () => {
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
  expect(daysBetween('2024-10-26', '2024-10-28')).toBe(2);
});

it('undoes adding days', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), (days) => {
      expect(daysBetween('2024-05-16', addDays('2024-05-16', days))).toBe(days);
    }),
  );
});
