import { expect, test } from 'vitest';
import { nameWords } from '#domain/names/nameWords.ts';

test.each([
  ['St. Helens', ['st', 'helens']],
  ['Saint Helens', ['st', 'helens']],
  ["King's Lynn & West Norfolk", ['kings', 'lynn', 'west', 'norfolk']],
  ['Brighton and Hove', ['brighton', 'hove']],
  ['Stockton-on-Tees', ['stockton', 'on', 'tees']],
  ['Éastmère', ['eastmere']],
  ['  ', []],
])('%s', (text, words) => {
  expect(nameWords(text)).toEqual(words);
});
