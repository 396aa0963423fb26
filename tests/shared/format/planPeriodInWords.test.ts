import { expect, it } from 'vitest';
import { planPeriodInWords } from '#shared/format/planPeriodInWords.ts';

it.each([
  ['2025', '2027', '2025 to 2027'],
  ['2019', null, 'from 2019'],
  [null, '2021-04', 'to April 2021'],
  [null, null, null],
])('%s and %s: %s', (periodStart, periodEnd, words) => {
  expect(planPeriodInWords({ periodStart, periodEnd })).toBe(words);
});
