import { expect, test } from 'vitest';
import { existsOn } from '#domain/councilExists.ts';

test('Cumbria counted until 31 March 2023, Cumberland from 1 April', () => {
  expect(existsOn({ abolished: '2023-04-01' }, '2023-03-31')).toBe(true);
  expect(existsOn({ abolished: '2023-04-01' }, '2023-04-01')).toBe(false);
  expect(existsOn({ established: '2023-04-01' }, '2023-03-31')).toBe(false);
  expect(existsOn({ established: '2023-04-01' }, '2023-04-01')).toBe(true);
});

test('a council without dates has always been there', () => {
  expect(existsOn({}, '2014-01-01')).toBe(true);
});
