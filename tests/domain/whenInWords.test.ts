import { expect, it } from 'vitest';
import { whenInWords } from '#domain/whenInWords.ts';

it.each([
  ['2026-07-01', 'on 1 July 2026'],
  ['2026-01', 'in January 2026'],
  ['2026', 'in 2026'],
])('%s: %s', (date, words) => {
  expect(whenInWords(date)).toBe(words);
});
