import { expect, test } from 'vitest';
import { sortByValue } from '#domain/sortByValue.ts';

const rows: [name: string, value: number | null][] = [
  ['a', 2],
  ['b', null],
  ['c', 1],
  ['d', 2],
  ['e', null],
];
const names = (descending: boolean) =>
  sortByValue(rows, ([, value]) => value, descending)
    .map(([name]) => name)
    .join('');

test('rows without a value are last either way; equal ones keep their order', () => {
  expect(names(false)).toBe('cadbe');
  expect(names(true)).toBe('adcbe');
  expect(rows.map(([name]) => name).join('')).toBe('abcde');
});
