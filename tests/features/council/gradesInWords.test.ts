import { expect, it } from 'vitest';
import { gradesInWords } from '#features/council/gradesInWords.ts';

it.each([
  [['good', 'good', 'good', 'good'], 'all four judgements are good'],
  [
    ['requires-improvement', 'requires-improvement', 'good'],
    'one judgement is good and two require improvement',
  ],
  [
    ['inadequate', 'good', 'requires-improvement', 'good'],
    'two judgements are good, one requires improvement and one is inadequate',
  ],
  [['good', 'good', 'not-judged', 'not-judged'], 'two judgements are good and two were not judged'],
  [['outstanding'], 'one judgement is outstanding'],
] as const)('%j', (grades, words) => {
  expect(gradesInWords(grades)).toBe(words);
});
