import { expect, test } from 'vitest';
import { localDay } from '#shared/format/localDay.ts';

test('the day of a moment where the reader is, not in Greenwich', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 10))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 25, 23, 59))).toBe('2026-11-25');
});
