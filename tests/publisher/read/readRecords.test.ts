import { expect, test } from 'vitest';
import { formatProblem } from '#publisher/problem.ts';
import { readRecords } from '#publisher/read/readRecords.ts';

function messages(text: string): string[] {
  return readRecords('x.csv', text).problems.map(formatProblem);
}

test('lines are counted where records start, also after a cell of two lines', () => {
  const { header, records, whole, problems } = readRecords(
    'x.csv',
    'a,b\n"1\n2",3\n"say ""no""",\n',
  );
  expect(header).toEqual(['a', 'b']);
  expect(records).toEqual([
    { line: 2, cells: ['1\n2', '3'] },
    { line: 4, cells: ['say "no"', ''] },
  ]);
  expect(whole).toBe(true);
  expect(problems).toEqual([]);
});

test('records with too few or too many cells are left out, every one told', () => {
  const read = readRecords('x.csv', 'a,b\n1\n2,3\n\n4,5,6\n');
  expect(read.records).toEqual([{ line: 3, cells: ['2', '3'] }]);
  expect(read.whole).toBe(false);
  const rest = 'expected 2 cells, as in the header; mend: count the commas and quotes';
  expect(read.problems.map(formatProblem)).toEqual([
    `x.csv:2: found 1 cells; ${rest}`,
    `x.csv:4: found an empty line; ${rest}`,
    `x.csv:5: found 3 cells; ${rest}`,
  ]);
});

test('a quote inside a bare cell, and one that is never closed', () => {
  const read = readRecords('x.csv', 'a,b\n1,2"3\n4,5\n6,"7\n8,9\n');
  expect(read.records).toEqual([{ line: 3, cells: ['4', '5'] }]);
  expect(read.whole).toBe(false);
  const rest =
    'expected quotes around whole cells; mend: put the whole cell in quotes and double the quotes inside it';
  expect(read.problems.map(formatProblem)).toEqual([
    `x.csv:2: found a quote inside a cell without quotes; ${rest}`,
    `x.csv:4: found a quote that is never closed; ${rest}`,
  ]);
});

test('a byte order mark, carriage returns and bytes that are not UTF-8', () => {
  expect(messages('\uFEFFa,b\n1,2\n')).toEqual([
    'x.csv:1: found a byte order mark; expected UTF-8 without one; mend: save the file as UTF-8 without BOM',
  ]);
  expect(messages('a,b\n1,2\r\n3,4\r\n')).toEqual([
    'x.csv:2: found a carriage return; expected LF alone at line ends; mend: save the file with Unix line ends',
  ]);
  expect(messages('a,b\n1,2\ncaf\uFFFD,4\n')).toEqual([
    'x.csv:3: found a character that is not UTF-8; expected UTF-8; mend: save the file as UTF-8',
  ]);
});

test('the mark and the returns do not hide the rest', () => {
  const { header, records } = readRecords('x.csv', '\uFEFFa,b\r\n1,2\r\n');
  expect(header).toEqual(['a', 'b']);
  expect(records).toEqual([{ line: 2, cells: ['1', '2'] }]);
});

test('an empty file', () => {
  expect(messages('')).toEqual([
    'x.csv: found an empty file; expected a header; mend: write the column names in line 1',
  ]);
});
