import { describe, expect, it } from 'vitest';
import { checkImport } from '#features/my-plan/file/checkImport.ts';
import { readPlanFile } from '#features/my-plan/file/readPlanFile.ts';
import { bytesOf, draftOf } from './fileOf.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  }
  return bytes;
}

describe('a CSV file is read', () => {
  const expected = [
    ['title', 'owner', 'due'],
    ['Open flats; four, in all', 'Head of “housing”', '31/01/2026'],
    ['Café\nfor care leavers', '', '2027'],
  ];
  const written = (delimiter: string, lineEnd: string) =>
    expected
      .map((cells) => cells.map((cell) => (/[,;\n]/.test(cell) ? `"${cell}"` : cell)))
      .map((cells) => cells.join(delimiter) + lineEnd)
      .join('');
  const table = async (file: string | Uint8Array) => {
    const { header, rows } = await draftOf(file);
    return [header, ...rows.map(({ cells }) => cells)];
  };

  for (const [name, delimiter] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    for (const [end, lineEnd] of [
      ['CRLF', '\r\n'],
      ['LF', '\n'],
      ['CR', '\r'],
    ] as const) {
      it(`with ${name} and ${end}`, async () => {
        expect(await table(written(delimiter, lineEnd))).toEqual(expected);
      });
    }
  }

  it('with every cell in quotation marks, also behind blanks', async () => {
    const quoted = expected.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
    expect(await table(quoted)).toEqual(expected);
    expect(await table('"title" ,"due" \r\n"A" ,"2026" \r\n')).toEqual([
      ['title', 'due'],
      ['A', '2026'],
    ]);
  });

  it('with line ends of several kinds, as files put together have', async () => {
    expect(await table('title,due\r\nA,2026\nB,"20\r\n27"\rC,2028')).toEqual([
      ['title', 'due'],
      ['A', '2026'],
      ['B', '20\r\n27'],
      ['C', '2028'],
    ]);
  });

  it('with a first row that names the delimiter', async () => {
    const draft = await draftOf('sep=;\r\ntitle;due\r\nA;2026\r\n');
    expect(draft.headerLine).toBe(2);
    expect(draft.rows).toEqual([{ line: 3, cells: ['A', '2026'] }]);
  });

  it('below empty rows', async () => {
    const draft = await draftOf('\r\n,,\r\ntitle,due\r\nA,2026\r\n');
    expect([draft.headerLine, draft.header]).toEqual([3, ['title', 'due']]);
    expect(draft.rows.map(({ line }) => line)).toEqual([4]);
  });

  it('below headings, with a word on it', async () => {
    const draft = await draftOf('Plan of Eastmere;;\r\n;;\r\nAction;RAG;Due date\r\nA;;2026\r\n');
    expect([draft.headerLine, draft.header]).toEqual([3, ['Action', 'RAG', 'Due date']]);
    expect(draft.rows).toEqual([{ line: 4, cells: ['A', '', '2026'] }]);
    expect(draft.remarks).toEqual([
      'Row 3 names the columns. Nothing is taken from the row above it.',
    ]);
  });

  it.each([
    ['UTF-8 with its mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(written(',', '\r\n')))],
    ['UTF-16 LE', joined(Uint8Array.of(0xff, 0xfe), utf16(written('\t', '\r\n'), true))],
    ['UTF-16 BE', joined(Uint8Array.of(0xfe, 0xff), utf16(written(';', '\r\n'), false))],
    ['UTF-16 LE without its mark', utf16(written(',', '\n'), true)],
  ])('in %s', async (_, bytes) => {
    expect(await table(bytes)).toEqual(expected);
    expect((await draftOf(bytes)).remarks).toEqual([]);
  });

  it('in Windows-1252, with a word on it', async () => {
    const draft = await draftOf(
      latin('title,note\r\nCaf\xe9,\x93quoted\x94 \x96 \xa35\r\nB,plain\r\n'),
    );
    expect(draft.rows[0]?.cells).toEqual(['Café', '“quoted” – £5']);
    expect(draft.remarks).toHaveLength(1);
    expect(draft.remarks[0]).toMatch(/^The file is not UTF-8 .*Windows-1252.* Row 2 holds some\.$/);
  });

  it('in mixed encodings, row by row, naming the rows', async () => {
    const file = joined(
      bytesOf('title,note\r\n“Café”,"two\r\nlines"\r\n'),
      latin('Caf\xe9,\xa35\r\n'),
      bytesOf('plain,é\r\n'),
      latin('"na\xefve",\r\n'),
    );
    const draft = await draftOf(file);
    expect(draft.rows).toEqual([
      { line: 2, cells: ['“Café”', 'two\r\nlines'] },
      { line: 3, cells: ['Café', '£5'] },
      { line: 4, cells: ['plain', 'é'] },
      { line: 5, cells: ['naïve', ''] },
    ]);
    expect(draft.remarks).toHaveLength(1);
    expect(draft.remarks[0]).toMatch(/^The file mixes encodings\. Rows 3 and 5 are not UTF-8/);
  });

  it('with a quotation mark that is not doubled, with a word on the row', async () => {
    const draft = await draftOf('title,due\nA,2026\n"the "front" door",2027\n');
    expect(draft.rows[1]?.cells).toEqual(['the "front" door', '2027']);
    expect(draft.remarks).toHaveLength(1);
    expect(draft.remarks[0]).toMatch(/^Row 3 may be cut/);
  });

  it('without the apostrophes that made its cells safe', async () => {
    expect((await draftOf("title,note\n'=1+1,'quoted'\n")).rows[0]?.cells).toEqual([
      '=1+1',
      "'quoted'",
    ]);
  });
});

describe('a file is refused with a word on how to mend it', () => {
  const workbook = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0);
  it.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'a.csv', /is empty/],
    ['blanks alone', bytesOf(' \r\n\t\r\n'), 'a.csv', /is empty/],
    ['a workbook', workbook, 'plan.xlsx', /workbook/],
    ['a workbook named as CSV', workbook, 'plan.csv', /workbook/],
    ['a packed file', workbook, 'plan.zip', /zip/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'plan.xls', /workbook/],
    ['a PDF', bytesOf('%PDF-1.7\n…'), 'plan.pdf', /PDF/],
    ['a web page', bytesOf('\n<!doctype html><title>Plan</title>'), 'plan.csv', /web page/],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0),
      'a',
      /not a text/,
    ],
    ['rows without names', bytesOf('Open flats,31/01/2026\nA,B\n'), 'a.csv', /first row must name/],
    [
      'an open quotation mark',
      bytesOf('title,due\nA,2026\n"B,2027\nC,2\n'),
      'a.csv',
      /row 3 is never/,
    ],
  ])('%s', async (_, bytes, fileName, title) => {
    const reading = await readPlanFile(bytes, fileName);
    if (reading.kind !== 'refused') throw new Error('It was taken');
    expect(reading.title).toMatch(title);
    expect(reading.mend).not.toBe('');
  });

  it('rows without names: says which names are known', async () => {
    const reading = await readPlanFile(bytesOf('a,b\n1,2\n'), 'a.csv');
    expect(reading).toMatchObject({ kind: 'refused' });
    expect(JSON.stringify(reading)).toContain('title, themes, due');
  });
});

it('a header alone is a plan without actions', async () => {
  expect(checkImport(await draftOf('plan,title\n')).plan).toEqual({
    title: '',
    council: null,
    startedFrom: null,
    milestones: [],
  });
});
