import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '#publisher/problem.ts';

const problem: Problem = {
  severity: 'error',
  file: 'inspections.csv',
  line: 42,
  column: 'started_on',
  found: '"2023-02-29"',
  expected: 'a day that exists',
  mend: 'correct the day',
};

test('file, line, column, found, expected, mend in one line', () => {
  expect(formatProblem(problem)).toBe(
    'inspections.csv:42 started_on: found "2023-02-29"; expected a day that exists; mend: correct the day',
  );
});

test('a whole line, and a whole file', () => {
  expect(formatProblem({ ...problem, column: null })).toMatch(/^inspections\.csv:42: found /);
  expect(formatProblem({ ...problem, line: null, column: null })).toMatch(
    /^inspections\.csv: found /,
  );
});
