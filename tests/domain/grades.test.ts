import { expect, test } from 'vitest';
import { gradeLevel, gradeSteps, isGrade, standingIds } from '#domain/grades.ts';

test('four bars for outstanding down to one for inadequate', () => {
  expect(gradeLevel('outstanding')).toBe(4);
  expect(gradeLevel('good')).toBe(3);
  expect(gradeLevel('requires-improvement')).toBe(2);
  expect(gradeLevel('inadequate')).toBe(1);
});

test('a step up is positive, a step down negative', () => {
  expect(gradeSteps('requires-improvement', 'inadequate')).toBe(-1);
  expect(gradeSteps('inadequate', 'outstanding')).toBe(3);
  expect(gradeSteps('good', 'good')).toBe(0);
});

test('only four of the seven standings are grades', () => {
  expect(standingIds.filter(isGrade)).toEqual([
    'outstanding',
    'good',
    'requires-improvement',
    'inadequate',
  ]);
  expect(standingIds).toHaveLength(7);
});
