import { expect, it } from 'vitest';
import { addDays } from '#domain/addDays.ts';

it('goes over the ends of months, years and leap Februaries', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  expect(addDays('2024-01-01', 366)).toBe('2025-01-01');
});

it('goes back, and stays', () => {
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addDays('2024-05-16', 0)).toBe('2024-05-16');
});

it('does not lose a day when the clocks change', () => {
  // 31 March and 27 October 2024.
  expect(addDays('2024-03-30', 2)).toBe('2024-04-01');
  expect(addDays('2024-10-26', 2)).toBe('2024-10-28');
});
