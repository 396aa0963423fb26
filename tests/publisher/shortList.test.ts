import { expect, test } from 'vitest';
import { shortList } from '#publisher/shortList.ts';
import type { Problem } from '#publisher/problem.ts';

function problems(column: string, count: number): Problem[] {
  return Array.from({ length: count }, (_, position) => ({
    severity: 'warning',
    file: 'x.csv',
    line: position + 2,
    column,
    found: 'a',
    expected: 'b',
    mend: 'c',
  }));
}

test('of those alike the first three, then how many more', () => {
  const rest = 'found a; expected b; mend: c';
  expect(shortList([...problems('one', 5), ...problems('two', 3)])).toEqual([
    `x.csv:2 one: ${rest}`,
    `x.csv:3 one: ${rest}`,
    `x.csv:4 one: ${rest}`,
    '… and 2 more',
    `x.csv:2 two: ${rest}`,
    `x.csv:3 two: ${rest}`,
    `x.csv:4 two: ${rest}`,
  ]);
});
