import { quoted } from '#publisher/quoted.ts';
import type { ForeignFile } from './ForeignFile.ts';

const saveAsOds = 'open it in a spreadsheet and save it as OpenDocument (.ods) or CSV';
const askForOds = 'import the release itself, which Ofsted publishes as .ods';

/** By what a package says it is. */
const byType: readonly (readonly [RegExp, ForeignFile])[] = [
  [
    /opendocument\.text/,
    {
      found: 'an OpenDocument text (.odt)',
      mend: 'copy its table into a spreadsheet, save as .ods',
    },
  ],
  [/opendocument\./, { found: 'an OpenDocument file, not a spreadsheet', mend: askForOds }],
  [/sun\.xml\.calc/, { found: 'an OpenOffice 1 spreadsheet (.sxc)', mend: saveAsOds }],
  [/epub/, { found: 'an e-book (EPUB)', mend: askForOds }],
];

/** By the files in it. */
const byPath: readonly (readonly [RegExp, ForeignFile])[] = [
  [
    /^xl\/workbook\.bin$/,
    { found: 'an Excel binary workbook (.xlsb)', mend: `${saveAsOds}: Excel can do that` },
  ],
  [/^xl\//, { found: 'an Excel workbook (.xlsx)', mend: `${saveAsOds}: Excel can do that` }],
  [/^word\//, { found: 'a Word document (.docx)', mend: 'copy its table into a spreadsheet' }],
  [/^ppt\//, { found: 'a PowerPoint file (.pptx)', mend: askForOds }],
  [/^Index\/.*\.iwa$/, { found: 'an Apple Numbers or Pages file', mend: saveAsOds }],
  [
    /\.(?:ods|csv)$/i,
    { found: 'a zip with files in it', mend: 'unzip it and import the file in it' },
  ],
];

/** What a zip is that is not an OpenDocument spreadsheet. `type` is what it says; null: nothing. */
export function foreignZip(type: string | null, paths: readonly string[]): ForeignFile {
  const said = byType.find(([pattern]) => type !== null && pattern.test(type));
  if (said !== undefined) return said[1];
  const seen = byPath.find(([pattern]) => paths.some((path) => pattern.test(path)));
  if (seen !== undefined) return seen[1];
  if (paths.length === 0) return { found: 'an empty zip file', mend: askForOds };
  const found = type === null ? 'a zip file of another kind' : `a file of the type ${quoted(type)}`;
  return { found, mend: askForOds };
}
