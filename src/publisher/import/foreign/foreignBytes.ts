import type { ForeignFile } from './ForeignFile.ts';

const saveAsOds = 'open it in Excel or LibreOffice and save it as OpenDocument (.ods) or CSV';
const askForOds = 'import the release itself, which Ofsted publishes as .ods';
const picture: ForeignFile = { found: 'a picture', mend: askForOds };
const compressed = (found: string): ForeignFile => ({
  found,
  mend: 'unpack it and import the file in it',
});

/** First bytes, as Latin-1, of kinds of files that are met in place of a release. */
const starts: readonly (readonly [RegExp, ForeignFile])[] = [
  [
    /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    {
      found: 'an older Microsoft Office file (.xls), or an Excel workbook with a password',
      mend: saveAsOds,
    },
  ],
  [/^\s*%PDF-/, { found: 'a PDF', mend: askForOds }],
  [/^\{\\rtf/, { found: 'a rich text document (RTF)', mend: askForOds }],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF[^]{4}WEBP|^(?:II\*\0|MM\0\*)/, picture],
  [/^\x1f\x8b/, compressed('a gzip file')],
  [/^7z\xbc\xaf\x27\x1c|^Rar!|^\xfd7zXZ\0|^BZh\d/, compressed('a compressed file')],
  [/^SQLite format 3\0/, { found: 'an SQLite database', mend: askForOds }],
];

/** What a file is by its first bytes; null: not one of these. */
export function foreignBytes(bytes: Uint8Array): ForeignFile | null {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return starts.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}
