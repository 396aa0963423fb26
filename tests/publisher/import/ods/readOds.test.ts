import { describe, expect, it } from 'vitest';
import { readReleaseFile } from '#publisher/import/readReleaseFile.ts';
import type { ReleaseCell } from '#publisher/import/ReleaseSheet.ts';
import { readSheetXml } from '#tests/support/ods/readSheetXml.ts';
import { writeContentXml } from '#tests/support/ods/writeContentXml.ts';
import { writeOds } from '#tests/support/writeOds.ts';

const row = (inside: string): string => `<table:table-row>${inside}</table:table-row>`;
const cell = (inside: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const words = (text: string): string => cell(`<text:p>${text}</text:p>`);

/** "B2 Good": where a cell is and what it shows. */
const shown = (cells: readonly ReleaseCell[]): string[] =>
  cells.map(({ row, column, text }) => `${'ABCDEFG'.charAt(column - 1)}${row} ${text}`);

describe('a sheet', () => {
  it('is read with its words, days, numbers and links where they stand', async () => {
    const bytes = writeOds([
      { name: 'Cover', rows: [[{ span: 3, text: 'Outcomes' }, 'beside'], [], [null, 'Eastmere']] },
      {
        name: 'Inspections & visits',
        rows: [[{ link: 'https://example.org/1', text: 'Page' }, { day: '2024-02-29' }, 7.5]],
      },
    ]);
    const { sheets, problems } = await readReleaseFile('release.ods', bytes);
    expect(problems).toEqual([]);
    const bare = { day: null, number: null, address: null };
    expect(sheets).toEqual([
      {
        name: 'Cover',
        rows: [
          {
            row: 1,
            cells: [
              { row: 1, column: 1, text: 'Outcomes', ...bare },
              { row: 1, column: 4, text: 'beside', ...bare },
            ],
          },
          { row: 3, cells: [{ row: 3, column: 2, text: 'Eastmere', ...bare }] },
        ],
      },
      {
        name: 'Inspections & visits',
        rows: [
          {
            row: 1,
            cells: [
              { row: 1, column: 1, text: 'Page', ...bare, address: 'https://example.org/1' },
              { row: 1, column: 2, text: '29/02/2024', ...bare, day: '2024-02-29' },
              { row: 1, column: 3, text: '7.5', ...bare, number: 7.5 },
            ],
          },
        ],
      },
    ]);
  });

  it('is the same whatever prefixes the program chose and whichever of its papers are there', async () => {
    const sheets = [{ name: 'A', rows: [['Norwick', { day: '2025-03-01' }]] }];
    const contentXml = writeContentXml(sheets)
      .replaceAll('table:', 'tb:')
      .replaceAll(':table=', ':tb=')
      .replace('xmlns:tb:1.0', 'xmlns:table:1.0')
      .replaceAll('office:', 'o:')
      .replaceAll(':office=', ':o=')
      .replace('xmlns:o:1.0', 'xmlns:office:1.0');
    expect(contentXml).toContain('<tb:table-row><tb:table-cell o:value-type="string">');
    const plain = await readReleaseFile('a.ods', writeOds(sheets));
    const others = [
      writeOds([], { contentXml }),
      writeOds(sheets, { mimetype: null }),
      writeOds(sheets, { extra: { 'META-INF/manifest.xml': null } }),
      writeOds([], { contentXml: `\uFEFF${writeContentXml(sheets)}` }),
    ];
    for (const other of others) expect(await readReleaseFile('b.txt', other)).toEqual(plain);
    expect(plain.sheets[0]?.rows[0]?.cells).toHaveLength(2);
  });

  it('may be written in UTF-16', async () => {
    const xml = writeContentXml([{ name: 'Ä', rows: [['Vale of Tarn', 'ŵ']] }]);
    const text = `\uFEFF${xml.replace('UTF-8', 'UTF-16')}`;
    const bytes = writeOds([], { extra: { 'content.xml': Buffer.from(text, 'utf16le') } });
    const { sheets } = await readReleaseFile('a.ods', bytes);
    expect(sheets[0]?.name).toBe('Ä');
    expect(sheets[0]?.rows[0]?.cells.map(({ text: seen }) => seen)).toEqual(['Vale of Tarn', 'ŵ']);
  });

  it('without a name is called by its place', async () => {
    const { sheets } = await readReleaseFile('a.ods', writeOds([{ name: '', rows: [['x']] }]));
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet 1']);
  });
});

describe('rows', () => {
  it('are counted through groups, header rows, hidden and filtered rows', async () => {
    const cells = await readSheetXml(
      `<table:table-header-rows>${row(words('head'))}</table:table-header-rows>
      <table:table-row-group><table:table-row-group>${row(words('in'))}</table:table-row-group>
      <table:table-row table:visibility="collapse">${words('hidden')}</table:table-row></table:table-row-group>
      <table:table-rows><table:table-row table:visibility="filter">${words('filtered')}</table:table-row></table:table-rows>`,
    );
    expect(shown(cells)).toEqual(['A1 head', 'A2 in', 'A3 hidden', 'A4 filtered']);
  });

  it('and cells that are repeated stand as often as they say, empty ones at no cost', async () => {
    const cells = await readSheetXml(
      `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row table:number-rows-repeated="2">${cell('<text:p>x</text:p>', 'table:number-columns-repeated="2"')}${words('y')}</table:table-row>${row(words('z'))}`,
    );
    expect(shown(cells)).toEqual([
      ...['A1000001 x', 'B1000001 x', 'C1000001 y'],
      ...['A1000002 x', 'B1000002 x', 'C1000002 y'],
      'A1000003 z',
    ]);
  });
});

describe('a cell', () => {
  it('joins its paragraphs, lists and marks of space, and keeps words in spans and links', async () => {
    const inside =
      '<text:p>Requires<text:s text:c="1000000000"/>improvement</text:p>\n' +
      '<text:p>to<text:tab/>be<text:line-break/><text:span>go<text:span>od</text:span></text:span></text:p>' +
      '<text:list><text:list-item><text:p>one\u00a0 </text:p></text:list-item></text:list>';
    expect(shown(await readSheetXml(row(cell(inside))))).toEqual([
      'A1 Requires improvement to be good one',
    ]);
  });

  it('holds neither notes nor drawings, nor tables inside it or under a merged one', async () => {
    const inside =
      '<office:annotation><text:p>a note</text:p></office:annotation>' +
      '<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame>' +
      `<table:table table:name="inner">${row(words('inner'))}</table:table>` +
      '<text:p>Good<office:annotation><text:p>another</text:p></office:annotation>' +
      '<text:note><text:note-citation>1</text:note-citation></text:note></text:p>';
    const covered = '<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>';
    const cells = await readSheetXml(row(`${cell(inside)}${covered}${words('after')}`));
    expect(shown(cells)).toEqual(['A1 Good', 'C1 after']);
  });

  it('that only carries a note, white space or marks without width is empty', async () => {
    const note = '<office:annotation><text:p>note</text:p></office:annotation>';
    const cells = await readSheetXml(
      row(
        `${cell(note)}${words(' \u00a0\t')}${words('\u200b\u00ad')}${words('Out\u00adstanding')}`,
      ),
    );
    expect(shown(cells)).toEqual(['D1 Outstanding']);
  });

  it('has a day where it is typed as a date, with or without a time', async () => {
    const typed = (value: string, text: string): string =>
      cell(text, `office:value-type="date" office:date-value="${value}"`);
    const cells = await readSheetXml(
      row(
        `${typed('2024-05-16', '<text:p>5/16/24</text:p>')}${typed('2024-05-16T23:59:59.5', '')}${words('2024-05-16')}`,
      ),
    );
    expect(cells.map(({ text, day }) => [text, day])).toEqual([
      ['5/16/24', '2024-05-16'],
      ['2024-05-16', '2024-05-16'],
      ['2024-05-16', null],
    ]);
  });

  it('shows its value where a program wrote no words', async () => {
    const cells = await readSheetXml(
      row(
        [
          'office:value-type="float" office:value="45428"',
          'office:value-type="percentage" office:value="0.5"',
          'office:value-type="boolean" office:boolean-value="true"',
          'office:value-type="string" office:string-value="Good"',
          'office:value-type="float" office:value="0x10"',
        ]
          .map((attributes) => cell('', attributes))
          .join(''),
      ),
    );
    expect(cells.map(({ text, number }) => [text, number])).toEqual([
      ['45428', 45428],
      ['0.5', 0.5],
      ['true', null],
      ['Good', null],
      ['0x10', null],
    ]);
  });

  it('leads where its formula or a link in its words leads, if that is the web', async () => {
    const link = (address: string): string =>
      cell(`<text:p><text:a xlink:href="${address}">Page</text:a></text:p>`);
    const formula = (text: string): string =>
      cell('<text:p>Page</text:p>', `table:formula="${text}"`);
    const cells = await readSheetXml(
      row(
        [
          link('https://example.org/a?b=1&amp;c=2'),
          link('javascript:alert(1)'),
          link('#Cover'),
          formula('of:=HYPERLINK(&quot;https://example.org/b&quot;;&quot;Page&quot;)'),
          formula('msoxl:=hyperlink( &quot;http://example.org/c&quot; )'),
          formula('of:=1+1'),
        ].join(''),
      ),
    );
    expect(cells.map(({ address }) => address)).toEqual([
      'https://example.org/a?b=1&c=2',
      ...[null, null],
      'https://example.org/b',
      'http://example.org/c',
      null,
    ]);
  });

  it('is not taken from old versions, linked tables or forms beside the sheets', async () => {
    const inner = `<table:table table:name="old">${row(words('old'))}</table:table>`;
    const contentXml = writeContentXml([{ name: 'A', rows: [['now']] }]).replace(
      '<office:spreadsheet>',
      `<office:spreadsheet><table:tracked-changes><table:cell-content-change>${words('was')}${inner}</table:cell-content-change></table:tracked-changes><table:dde-links>${inner}</table:dde-links>`,
    );
    const { sheets } = await readReleaseFile('a.ods', writeOds([], { contentXml }));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['A', 1]]);
  });
});
