import { describe, expect, it } from 'vitest';
import { readReleaseFile } from '#publisher/import/readReleaseFile.ts';
import type { ReleaseSheet } from '#publisher/import/ReleaseSheet.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  Buffer.from(text, encoding);

function shown(sheets: readonly ReleaseSheet[]): unknown[] {
  return sheets.map(({ name, rows }) => [
    name,
    ...rows.map(({ row, cells }) => [row, ...cells.map(({ column, text }) => `${column} ${text}`)]),
  ]);
}

const read = async (bytes: Uint8Array | string): Promise<unknown[]> => {
  const { sheets, problems } = await readReleaseFile(
    'inspections.csv',
    typeof bytes === 'string' ? bytesOf(bytes) : bytes,
  );
  expect(problems).toEqual([]);
  return shown(sheets);
};

const asTable = [['CSV', [1, '1 Council', '2 Grade'], [2, '1 Norwick', '2 Good']]];

describe('a CSV is one sheet', () => {
  it.each([
    ['with line feeds', 'Council,Grade\nNorwick,Good\n'],
    ['with carriage returns and line feeds', 'Council,Grade\r\nNorwick,Good\r\n'],
    ['with carriage returns', 'Council,Grade\rNorwick,Good'],
    ['with a byte order mark', '\uFEFFCouncil,Grade\nNorwick,Good'],
    ['parted by semicolons', 'Council;Grade\nNorwick;Good\n'],
    ['parted by tabs', 'Council\tGrade\nNorwick\tGood\n'],
    ['in quotes', '"Council","Grade"\n"Norwick","Good"\n'],
    ['with spaces to spare', ' Council ,Grade\u00a0\nNorwick,  Good'],
    ['with empty columns and rows', 'Council,Grade,,\nNorwick,Good,,\n,,,\n\n'],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual(asTable);
  });

  it.each([false, true])(
    'in UTF-16, as some spreadsheets save it (big-endian: %s)',
    async (isBig) => {
      const bytes = Buffer.from('\uFEFFCouncil\tGrade\r\nNorwick\tGood', 'utf16le');
      expect(await read(isBig ? bytes.swap16() : bytes)).toEqual(asTable);
    },
  );

  it('whose rows are counted as a spreadsheet counts them', async () => {
    expect(await read('\nTitle,\n\n"a\nb",c\nlast,x')).toEqual([
      ['CSV', [2, '1 Title'], [4, '1 a b', '2 c'], [5, '1 last', '2 x']],
    ]);
  });

  it('with commas and quotes inside quotes, whatever parts the cells', async () => {
    expect(await read('a;b\n"Tarn, Vale of; north";"the ""good"" one"\nc;d')).toEqual([
      [
        'CSV',
        [1, '1 a', '2 b'],
        [2, '1 Tarn, Vale of; north', '2 the "good" one'],
        [3, '1 c', '2 d'],
      ],
    ]);
  });

  it('with Excel’s first line that says what parts the cells', async () => {
    expect(await read('sep=;\r\na,b;c\r\n')).toEqual([['CSV', [2, '1 a,b', '2 c']]]);
  });

  it('in Windows-1252, with a warning', async () => {
    const bytes = bytesOf('Council,Note\nNorwick,caf\xe9 \x96 it\x92s good\n', 'latin1');
    const { sheets, problems } = await readReleaseFile('a.csv', bytes);
    expect(shown(sheets)).toEqual([
      ['CSV', [1, '1 Council', '2 Note'], [2, '1 Norwick', '2 café – it’s good']],
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        found: 'bytes that are not UTF-8, read as Windows-1252',
      }),
    ]);
  });
});

describe('a CSV with its quotes wrong is refused, told by line', () => {
  const faults = async (text: string): Promise<unknown[]> => {
    const { sheets, problems } = await readReleaseFile('a.csv', bytesOf(text));
    expect(sheets).toEqual([]);
    return problems.map(({ severity, file, line, found }) => [severity, file, line, found]);
  };

  it('where one is never closed', async () => {
    expect(await faults('a,b\nc,d\n"e,f\ng,h\n')).toEqual([
      ['error', 'a.csv', 3, 'a quote that is never closed'],
    ]);
  });

  it('where one is inside a cell, each such line', async () => {
    expect(await faults('a,b\nc"c,d\ne,f\ng,h"h\n')).toEqual([
      ['error', 'a.csv', 2, 'a quote inside a cell without quotes'],
      ['error', 'a.csv', 4, 'a quote inside a cell without quotes'],
    ]);
  });

  it('the first 20 of them', async () => {
    expect(await faults(`a,b\n${'c"c,d\n'.repeat(50)}`)).toHaveLength(20);
  });
});
