import { expect, test } from 'vitest';
import { isDueWithin } from '#domain/isDueWithin.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';

// 30 days after 20 August 2026 are 19 September.
test.each([
  ['2026-08-20', true],
  ['2026-08', true],
  ['2026-09-19', true],
  ['2026-09-20', false],
  ['2026-09', false],
  ['2026-08-19', false],
  [null, false],
])('due %s within 30 days of 20 August 2026: %s', (due, expected) => {
  const timing = milestoneTiming({ status: 'on-track', statusAsAt: null, due }, '2026-08-20');
  expect(isDueWithin(timing, 30)).toBe(expected);
});

test('what is reported complete is not due', () => {
  expect(isDueWithin({ state: 'complete' }, 30)).toBe(false);
});
