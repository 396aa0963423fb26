import { expect, test } from 'vitest';
import { yearsBetween } from '#domain/yearsBetween.ts';

test('Cheshire East: from 26 February 2024 to 20 August 2026 is two and a half years', () => {
  // 906 days / 365.25 = 2.48
  expect(yearsBetween('2024-02-26', '2026-08-20')).toBe(2.5);
  expect(yearsBetween('2026-08-20', '2026-08-20')).toBe(0);
});
