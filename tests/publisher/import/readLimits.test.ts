import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReleaseFile } from '#publisher/import/readReleaseFile.ts';
import type { Problem } from '#publisher/problem.ts';
import { findBytes } from '#tests/support/ods/findBytes.ts';
import { patchBytes } from '#tests/support/ods/patchBytes.ts';
import { wrapContentXml } from '#tests/support/ods/wrapContentXml.ts';
import { writeOds } from '#tests/support/writeOds.ts';

const mega = 1_000_000;
const table = (rows: string): string => `<table:table table:name="A">${rows}</table:table>`;
const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
const cell = (text: string, repeat = 1): string =>
  `<table:table-cell table:number-columns-repeated="${repeat}"><text:p>${text}</text:p></table:table-cell>`;
const odsOf = (inside: string): Uint8Array => writeOds([], { contentXml: wrapContentXml(inside) });

/** How many cells are read, or where and why they are not. */
async function outcome(bytes: Uint8Array): Promise<number | Partial<Problem>> {
  const { sheets, problems } = await readReleaseFile('big.ods', bytes);
  const [problem, ...others] = problems;
  expect(others).toEqual([]);
  if (problem !== undefined) {
    expect(sheets).toEqual([]);
    const { file, line, column, found } = problem;
    return { file, line, column, found };
  }
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return rows.reduce((count, { cells }) => count + cells.length, 0);
}

const on = (line: number | null, column: string | null, found: string): Partial<Problem> => ({
  file: 'big.ods, sheet "A"',
  line,
  column,
  found,
});
const inside = (found: string): unknown =>
  expect.objectContaining({ file: 'big.ods, content.xml', found });

describe('a release holds', () => {
  it('at most 300 columns with something in them', async () => {
    expect(await outcome(odsOf(table(row(cell('x', 300)))))).toBe(300);
    const found = 'something in column 301';
    expect(await outcome(odsOf(table(row(cell('x', 301)))))).toEqual(on(1, 'KO', found));
    const empty = '<table:table-cell table:number-columns-repeated="16000"/>';
    expect(await outcome(odsOf(table(row(`${cell('x')}${empty}`))))).toBe(1);
    const far = await outcome(odsOf(table(row(`${empty}${cell('x')}`))));
    expect(far).toEqual(on(1, 'WQK', 'something in column 16001'));
  });

  it('at most 200,000 filled cells and 100,000 filled rows, repeated ones counted', async () => {
    const many = (rows: number, cells: number): string =>
      `<table:table-row table:number-rows-repeated="${rows}">${cell('x', cells)}</table:table-row>`;
    expect(await outcome(odsOf(table(many(100_000, 2))))).toBe(200_000);
    const cells = await outcome(odsOf(table(many(16_000_000, 200))));
    expect(cells).toEqual(on(1001, null, 'more than 200000 filled cells'));
    const rows = await outcome(odsOf(table(many(100_001, 1))));
    expect(rows).toEqual(on(100_001, null, 'more than 100000 filled rows'));
  });

  it('at most 100 sheets', async () => {
    expect(await outcome(odsOf(table(row(cell('x'))).repeat(100)))).toBe(100);
    const found = 'more than 100 sheets';
    const expected = { file: 'big.ods', line: null, column: null, found };
    expect(await outcome(odsOf(table('').repeat(101)))).toEqual(expected);
  });

  it('at most 20,000 characters in a cell, though marks of space may say any number', async () => {
    const [most, more] = [20_000 - 1, 20_000];
    expect(await outcome(odsOf(table(row(cell('x'.repeat(most))))))).toBe(1);
    const long = await outcome(odsOf(table(row(`${cell('x')}${cell('x'.repeat(more))}`))));
    expect(long).toEqual(on(1, 'B', 'more than 20000 characters in a cell'));
    expect(await outcome(odsOf(table(row(cell('a<text:s text:c="999999999"/>b')))))).toBe(1);
  });

  it('at most 100 tags inside one another', async () => {
    // Around the words stand document, body, spreadsheet, table, row, cell and paragraph.
    const nested = (spans: number): Uint8Array =>
      odsOf(table(row(cell(`${'<text:span>'.repeat(spans)}x${'</text:span>'.repeat(spans)}`))));
    expect(await outcome(nested(93))).toBe(1);
    expect(await outcome(nested(94))).toEqual(inside('more than 100 tags inside one another'));
  });

  it('no tag and no text of more than a million characters', async () => {
    const found = 'a tag or text past 1000000 characters';
    expect(await outcome(odsOf(`<a>${'x'.repeat(3 * mega)}</a>`))).toEqual(inside(found));
    expect(await outcome(odsOf(`<a b="${'x'.repeat(3 * mega)}"/>`))).toEqual(inside(found));
  });

  it('at most two million tags, attributes and comments', async () => {
    const found = 'more than 2000000 tags and attributes';
    // A million of each, beside those around them.
    expect(await outcome(odsOf('<a/><!---->'.repeat(mega)))).toEqual(inside(found));
  });

  it('at most 50 MB of content, whatever the zip says its size is', async () => {
    const found = 'more than 50000000 bytes, inflated';
    // 51 MB of blanks is 50 kB in the zip.
    const bomb = odsOf(' '.repeat(51 * mega));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await outcome(bomb)).toEqual(inside(found));
    const central = findBytes(bomb, 'content.xml', 1) - 46;
    const liar = await outcome(patchBytes(bomb, central + 24, [0, 1, 0, 0]));
    expect(liar).toMatchObject({ file: 'big.ods, content.xml' });
    expect(liar).toHaveProperty('found', expect.stringContaining('too many bytes'));
  });

  it('papers of at most a megabyte', async () => {
    const extra = { 'META-INF/manifest.xml': ' '.repeat(mega + 1) };
    expect(await outcome(writeOds([{ name: 'A', rows: [['x']] }], { extra }))).toMatchObject({
      file: 'big.ods, META-INF/manifest.xml',
      found: 'more than 1000000 bytes, inflated',
    });
  });

  it('at most 10,000 files', async () => {
    const entries: Zippable = {};
    for (let count = 0; count <= 10_000; count += 1) entries[`${count}`] = strToU8('');
    const found = 'a zip of 10001 files';
    expect(await outcome(zipSync(entries, { level: 0 }))).toMatchObject({ found });
  });

  it('at most 20 MB', async () => {
    const found = 'more than 20000000 bytes';
    expect(await outcome(new Uint8Array(20 * mega + 1))).toMatchObject({ found });
  });
});

describe('a CSV holds', () => {
  it.each([
    ['at most 110,000 lines', 'a,b\n'.repeat(110_001), null, 'more than 110000 lines'],
    ['at most two million cells', ','.repeat(2 * mega + 1), null, 'more than 2000000 cells'],
    ['at most 300 columns', `a\n${','.repeat(300)}b`, 2, 'something in column 301'],
    ['no endless cell', `a,b\nx,${'y'.repeat(20_001)}`, 2, 'more than 20000 characters'],
    [
      'no endless row',
      `a,b\n${'x'.repeat(1.1 * mega)}`,
      2,
      'a row of more than 1000000 characters',
    ],
    ['at most 100,000 filled rows', 'a\n'.repeat(100_001), 100_001, 'more than 100000 filled rows'],
  ])('%s', async (_, text, line, found) => {
    expect(await outcome(strToU8(text))).toMatchObject({ line, found });
  });
});
