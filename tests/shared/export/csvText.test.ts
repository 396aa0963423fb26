import { expect, it } from 'vitest';
import { csvText } from '#shared/export/csvText.ts';

it('writes a byte order mark, commas and Windows line ends', () => {
  expect(
    csvText([
      ['title', 'note'],
      ['Answer', ''],
    ]),
  ).toBe('\uFEFFtitle,note\r\nAnswer,\r\n');
});

it.each([
  ['a comma', 'one, two', '"one, two"'],
  ['a semicolon', 'one;two', '"one;two"'],
  ['a quotation mark', 'the "front door"', '"the ""front door"""'],
  ['a line end', 'one\ntwo', '"one\ntwo"'],
  ['a blank at an end', 'one ', '"one "'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with a comma', '=SUM(1,2)', '"\'=SUM(1,2)"'],
])('writes a cell with %s safely', (_, cell, written) => {
  expect(csvText([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

it('writes numbers as numbers, also negative ones, and nothing for none', () => {
  expect(csvText([[-2, 0.5, null, 0, '-2']])).toBe("\uFEFF-2,0.5,,0,'-2\r\n");
});
