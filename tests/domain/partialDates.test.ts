import { expect, test } from 'vitest';
import { firstDay, isRealDay, lastDay, precisionOf } from '#domain/partialDates.ts';

test('the first and last day of a month or a year', () => {
  expect(firstDay('2026-01')).toBe('2026-01-01');
  expect(lastDay('2026-01')).toBe('2026-01-31');
  expect(lastDay('2024-02')).toBe('2024-02-29');
  expect(lastDay('2023-02')).toBe('2023-02-28');
  expect(lastDay('2025-12')).toBe('2025-12-31');
  expect(firstDay('2027')).toBe('2027-01-01');
  expect(lastDay('2027')).toBe('2027-12-31');
  expect(lastDay('2024-05-16')).toBe('2024-05-16');
});

test('precision is what the source gives', () => {
  expect(['2024-05-16', '2024-05', '2024'].map(precisionOf)).toEqual(['day', 'month', 'year']);
});

test('29 February exists in 2024 and not in 2023', () => {
  expect(isRealDay('2024-02-29')).toBe(true);
  expect(isRealDay('2023-02-29')).toBe(false);
  expect(isRealDay('2023-13-01')).toBe(false);
  expect(isRealDay('2023-1-1')).toBe(false);
  expect(isRealDay('')).toBe(false);
});
