import { expect, test } from 'vitest';
import { standingIds } from '#domain/grades.ts';
import { gradeLabel, gradeLetter, gradeMeanings } from '#shared/format/gradeWords.ts';

test('each grade has its letter, and each kind of none a sign of its own', () => {
  expect(standingIds.map(gradeLetter)).toEqual(['O', 'G', 'RI', 'I', 'NJ', '–', '·']);
});

test('every standing has its own word and its own meaning', () => {
  expect(new Set(standingIds.map(gradeLabel)).size).toBe(standingIds.length);
  expect(new Set(standingIds.map((standing) => gradeMeanings[standing])).size).toBe(
    standingIds.length,
  );
});
