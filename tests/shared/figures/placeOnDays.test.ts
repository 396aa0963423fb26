import { expect, test } from 'vitest';
import { placeOnDays } from '#shared/figures/placeOnDays.ts';

// The last step is a short one: 142 days from 31 March to 20 August 2026.
const place = placeOnDays(['2025-03-31', '2026-03-31', '2026-08-20']);

test('each day has one step, however long', () => {
  expect(['2025-03-31', '2026-03-31', '2026-08-20'].map(place)).toEqual([0, 1, 2]);
});

test('between two days by the share of the time between', () => {
  // 9 of 365 days; 71 of 142.
  expect(place('2025-04-09')).toBeCloseTo(9 / 365, 6);
  expect(place('2026-06-10')).toBe(1.5);
});

test('before and after by years', () => {
  expect(place('2024-03-31')).toBeCloseTo(-1, 2);
  expect(place('2027-08-20')).toBeCloseTo(3, 2);
  expect(placeOnDays([])('2026-01-01')).toBe(0);
});
