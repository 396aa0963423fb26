import { expect, it } from 'vitest';
import { headerRow } from '#features/my-plan/file/headerRow.ts';

it('is the first row that says anything, where that names columns', () => {
  expect(
    headerRow([
      ['', ''],
      ['title', 'due'],
      ['Open flats', '2026'],
    ]),
  ).toEqual({ at: 1, known: 2, above: 0 });
});

it('stands below headings, though one may look like a name of a column', () => {
  expect(
    headerRow([
      ['Improvement plan', '', ''],
      ['', '', ''],
      ['Printed on 18/08/2026', '', ''],
      ['Ref', 'Action', 'Lead officer'],
      ['1', 'Open flats', 'Head of housing'],
    ]),
  ).toEqual({ at: 3, known: 3, above: 2 });
});

it('is the first row where no row has two known names', () => {
  expect(headerRow([['title'], ['Open flats'], ['Train staff']])).toEqual({
    at: 0,
    known: 1,
    above: 0,
  });
  expect(
    headerRow([
      ['a', 'b'],
      ['1', 'status'],
    ]),
  ).toEqual({ at: 0, known: 0, above: 0 });
});

it('is looked for in ten rows that say something, no further', () => {
  const headings = (count: number) => Array.from({ length: count }, () => ['A heading', '']);
  expect(headerRow([...headings(9), ['title', 'due']]).at).toBe(9);
  expect(headerRow([...headings(10), ['title', 'due']]).at).toBe(0);
});

it('is nowhere in an empty table', () => {
  expect(headerRow([['', ' ']]).at).toBe(-1);
});
