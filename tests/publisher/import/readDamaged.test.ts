import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReleaseFile } from '#publisher/import/readReleaseFile.ts';
import { formatProblem } from '#publisher/problem.ts';
import { findBytes } from '#tests/support/ods/findBytes.ts';
import { patchBytes } from '#tests/support/ods/patchBytes.ts';
import { wrapContentXml } from '#tests/support/ods/wrapContentXml.ts';
import { writeContentXml } from '#tests/support/ods/writeContentXml.ts';
import { writeOds } from '#tests/support/writeOds.ts';

const sheets = [
  {
    name: 'Latest',
    rows: [
      ['Council', 'Overall'],
      ['Eastmere', 'Good'],
    ],
  },
];
const whole = writeOds(sheets);
const contentXml = writeContentXml(sheets);

/** What is told of a file, each as one line; fails where something is read in spite of it. */
async function told(bytes: Uint8Array | string): Promise<string[]> {
  const file = typeof bytes === 'string' ? strToU8(bytes) : bytes;
  const { sheets: read, problems } = await readReleaseFile('release.ods', file);
  expect(read).toEqual([]);
  expect(problems.map(({ severity }) => severity)).not.toContain('warning');
  return problems.map(formatProblem);
}

const zipOf = (paths: readonly string[], mimetype?: string): Uint8Array => {
  const entries: Zippable = mimetype === undefined ? {} : { mimetype: strToU8(mimetype) };
  for (const path of paths) entries[path] = strToU8('<a/>');
  return zipSync(entries);
};

/** The central directory tells of content.xml second; its record starts 46 bytes before the name. */
const central = findBytes(whole, 'content.xml', 1) - 46;
const dataStart = findBytes(whole, 'content.xml') + 'content.xml'.length;
const closing = zipSync({ a: strToU8('a') }).slice(-22);

describe('a file of another kind is called by its name', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'an empty file'],
    ['white space', ' \r\n\n', 'an empty file'],
    ['.xlsx', zipOf(['[Content_Types].xml', 'xl/workbook.xml']), 'an Excel workbook (.xlsx)'],
    ['.docx', zipOf(['[Content_Types].xml', 'word/document.xml']), 'a Word document (.docx)'],
    [
      '.odt',
      writeOds(sheets, { mimetype: 'application/vnd.oasis.opendocument.text' }),
      'an OpenDocument text (.odt)',
    ],
    [
      '.odp',
      writeOds(sheets, { mimetype: 'application/vnd.oasis.opendocument.presentation' }),
      'an OpenDocument file, not a spreadsheet',
    ],
    ['an e-book', zipOf(['a.xhtml'], 'application/epub+zip'), 'an e-book (EPUB)'],
    ['a zip of releases', zipOf(['2024.ods', '2025.ods']), 'a zip with files in it'],
    ['another zip', zipOf(['a.txt']), 'a zip file of another kind'],
    ['an empty zip', zipSync({}), 'an empty zip file'],
    ['.xls', patchBytes(new Uint8Array(600), 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), '(.xls)'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'a PDF'],
    ['a picture', patchBytes(new Uint8Array(99), 0, '\x89PNG\r\n\x1a\n'), 'a picture'],
    ['gzip', gzipSync(strToU8('a,b\n1,2\n')), 'a gzip file'],
    ['RTF', '{\\rtf1\\ansi Outcomes}', 'a rich text document (RTF)'],
    ['a page', '\n<!DOCTYPE html><html><title>Sign in</title></html>', 'a web page'],
    ['.fods', `<?xml version="1.0"?>\n<office:document xmlns:office="x">`, '(.fods)'],
    ['XML', '<?xml version="1.0"?><feed/>', 'an XML file'],
    ['JSON', '{"councils": [1,\n2]}', 'a JSON file'],
    ['a JSON list', '[{"council": "Eastmere"}]', 'a JSON file'],
    ['prose', 'Ofsted publishes its outcomes\nonce a year\n', 'a text without a table'],
    ['broken UTF-8', patchBytes(strToU8('a,é\nb,ôô'), 9, 'x'), 'text that is UTF-8 in part only'],
    ['bytes', Uint8Array.from({ length: 999 }, (_, at) => (at * 89) % 256), 'neither a spreads'],
  ])('%s', async (_, bytes, found) => {
    const [line, ...others] = await told(bytes);
    expect(others).toEqual([]);
    expect(line).toContain('release.ods: found ');
    expect(line?.split('; expected ')[0]).toContain(found);
    expect(line?.split('; mend: ')[1]).toMatch(/\w{3,} \w+/);
  });
});

describe('a damaged package is refused', () => {
  const withoutContent = writeOds(sheets, { extra: { 'content.xml': null } });
  const double = writeOds(sheets, { extra: { 'contenu.xml': contentXml } });
  const encrypted = `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>`;
  let renamed = double;
  for (const nth of [0, 1]) {
    renamed = patchBytes(renamed, findBytes(double, 'contenu.xml', nth), 'content.xml');
  }
  it.each<[string, Uint8Array, RegExp]>([
    ['cut in half', whole.slice(0, whole.length / 2), /damaged zip.*End of central directory/],
    ['cut by a byte', whole.slice(0, -1), /damaged zip file/],
    ['with bytes after it', Buffer.concat([whole, strToU8('more')]), /damaged zip.*comment length/],
    ['with a start alone', Buffer.concat([strToU8('PK\x03\x04'), closing]), /damaged zip file/],
    ['without content.xml', withoutContent, /a spreadsheet without content\.xml/],
    ['with content.xml twice', renamed, /content\.xml: found two files of this name/],
    [
      'with a password',
      writeOds(sheets, { extra: { 'META-INF/manifest.xml': encrypted } }),
      /pass/,
    ],
    ['a zip with a password', patchBytes(whole, central + 8, [1, 0]), /a zip file with a password/],
    ['packed in another way', patchBytes(whole, central + 10, [12, 0]), /unsupported compression/],
    ['with a wrong sum', patchBytes(whole, central + 16, [1, 2, 3, 4]), /its checksum is wrong/],
    ['that says it is longer', patchBytes(whole, central + 24, [0, 0, 9, 0]), /not enough bytes/],
    ['that says it is shorter', patchBytes(whole, central + 24, [9, 0, 0, 0]), /too many bytes/],
    ['with data past its end', patchBytes(whole, central + 20, [0, 0, 0, 9]), /overflows file/],
    ['with its start moved', patchBytes(whole, central + 42, [3, 0, 0, 0]), /local file header/],
    ['with its bytes changed', patchBytes(whole, dataStart + 2, [0, 255, 0]), /damaged zip file/],
    ['in two parts', patchBytes(whole, whole.length - 18, [1, 0]), /multi-disk/],
    ['with a path out of it', writeOds(sheets, { extra: { '../a.txt': 'x' } }), /relative path/],
    [
      'with a broken manifest',
      writeOds(sheets, { extra: { 'META-INF/manifest.xml': '<a>' } }),
      /XML/,
    ],
  ])('%s', async (_, bytes, expected) => {
    const lines = await told(bytes);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
  });

  it('and so is every shorter piece of it', async () => {
    for (let length = 1; length < whole.length; length += 7) {
      expect(await told(whole.slice(0, length))).toHaveLength(1);
    }
  });
});

describe('broken content is told by its place in content.xml', () => {
  const of = (xml: string): Uint8Array => writeOds([], { contentXml: xml });
  const damagedText = strToU8(contentXml);
  const bad = patchBytes(damagedText, findBytes(damagedText, 'Good'), [0xff]);
  it.each<[string, Uint8Array, RegExp]>([
    ['cut short', of(contentXml.slice(0, -40)), /content\.xml:\d+ character \d+: found broken XML/],
    [
      'with tags crossed',
      of(contentXml.replace('</text:p>', '</text:q>')),
      /content\.xml:4 char.*XML/,
    ],
    ['with a loose &', of(contentXml.replace('Good', 'A & B')), /content\.xml:8 character.*XML/],
    ['with an entity', of(contentXml.replace('Good', '&grade;')), /content\.xml:5 .*entity/],
    ['with a control character', of(contentXml.replace('Good', 'Go\x00d')), /content\.xml:5 .*XML/],
    [
      'with a prefix nobody named',
      of(contentXml.replaceAll('text:p', 'tx:p')),
      /content\.xml:.*tx/,
    ],
    [
      'with a DTD',
      of(contentXml.replace('<office:', '<!DOCTYPE a [<!ENTITY b "Good">]>\n<office:')),
      /found a document type \(DTD\)/,
    ],
    ['in another encoding', of(contentXml.replace('UTF-8', 'ISO-8859-1')), /encoding "ISO-8859-1"/],
    ['in bytes that are no text', writeOds([], { extra: { 'content.xml': bad } }), /not text/],
    ['that is empty', of(''), /content\.xml.*broken XML/],
    [
      'of another kind',
      of('<html xmlns="x"/>'),
      /content\.xml: found a document that begins .*html/,
    ],
    [
      'of a text',
      of(contentXml.replaceAll('office:spreadsheet', 'office:text')),
      /found no sheets/,
    ],
    ['without sheets', of(wrapContentXml('')), /found no sheets/],
  ])('%s', async (_, bytes, expected) => {
    const lines = await told(bytes);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
  });
});

describe('a cell that cannot be is told by sheet, row and column', () => {
  const of = (xml: string): Uint8Array =>
    writeOds([], {
      contentXml: wrapContentXml(
        `<table:table table:name="Latest"><table:table-row/><table:table-row><table:table-cell/>${xml}</table:table-row></table:table>`,
      ),
    });
  const dated = (value: string): Uint8Array =>
    of(
      `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>x</text:p></table:table-cell>`,
    );
  const repeated = (count: string): Uint8Array =>
    of(`<table:table-cell table:number-columns-repeated="${count}"/>`);
  it.each<[string, Uint8Array, string]>([
    ['a day no calendar has', dated('2025-02-30'), 'the date "2025-02-30"'],
    ['a month no calendar has', dated('2025-13-01T00:00:00'), 'the date "2025-13-01T00:00:00"'],
    ['an empty date', dated(''), 'an empty date'],
    ['repeated by nothing', repeated(''), 'number-columns-repeated=""'],
    ['a date in words', dated('1 March'), 'the date "1 March"'],
    ['repeated no times', repeated('0'), 'number-columns-repeated="0"'],
    ['repeated less than that', repeated('-5'), 'number-columns-repeated="-5"'],
    ['repeated past any sheet', repeated('99999999'), 'number-columns-repeated="99999999"'],
    ['repeated beyond numbers', repeated('1e9'), 'number-columns-repeated="1e9"'],
  ])('%s', async (_, bytes, found) => {
    expect(await told(bytes)).toEqual([
      expect.stringContaining(`release.ods, sheet "Latest":2 B: found ${found};`) as string,
    ]);
  });
});
