import { expect, it } from 'vitest';
import { columnLetter } from '#publisher/import/columnLetter.ts';

it('names columns as spreadsheets do', () => {
  const columns = [1, 2, 26, 27, 52, 53, 702, 703, 16_384];
  expect(columns.map(columnLetter)).toEqual(['A', 'B', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
});
