import { expect, test } from 'vitest';
import { withoutUnfinishedWord, wordsThatTell } from '#domain/names/wordsThatTell.ts';

test.each([
  ['cheshire east council', 'cheshire east'],
  ['london borough of barnet', 'barnet'],
  ['city of london', 'london'],
  ['county durham', 'durham'],
  ['royal borough of windsor maidenhead', 'windsor maidenhead'],
  ['city council', 'city council'],
])('%s is told by %s', (words, telling) => {
  expect(wordsThatTell(words.split(' ')).join(' ')).toBe(telling);
});

test.each([
  ['cheshire east co', 'cheshire east'],
  ['brighton an', 'brighton'],
  ['cheshire east', 'cheshire east'],
  ['co', 'co'],
])('%s is left as %s while being typed', (words, left) => {
  expect(withoutUnfinishedWord(words.split(' ')).join(' ')).toBe(left);
});
