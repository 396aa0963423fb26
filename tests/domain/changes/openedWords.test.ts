import { expect, test } from 'vitest';
import { openedWords } from '#domain/changes/openedWords.ts';

test.each([
  [
    'Eastmere',
    8,
    'The record of Eastmere opens with this release: 8 inspections and visits, to 30 June 2026.',
  ],
  [
    'Norwick',
    1,
    'The record of Norwick opens with this release: one inspection or visit, to 30 June 2026.',
  ],
  [
    'Ashmoor',
    0,
    'The record of Ashmoor opens with this release: no inspection or visit in the data, to 30 June 2026.',
  ],
  [
    null,
    1234,
    'The record opens with this release: 1,234 inspections and visits, to 30 June 2026.',
  ],
])('the record of %s opens with %i', (name, count, words) => {
  expect(openedWords(name, count, { dataAsAt: '2026-06-30' })).toBe(words);
});
