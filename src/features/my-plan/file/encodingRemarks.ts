import { listInWords } from '#shared/format/countOf.ts';
import type { DecodedText } from './decodeText.ts';

/** No more numbers than these are named. */
const named = 10;

function rowsInWords(rows: readonly number[]): string {
  const first = rows.slice(0, named).map(String);
  const more = rows.length - first.length;
  const all = more > 0 ? [...first, `${more.toLocaleString('en-GB')} more`] : first;
  return `${rows.length === 1 ? 'Row' : 'Rows'} ${listInWords(all)}`;
}

/** What the reader should know of how the bytes were read. `rows`: those read as Windows-1252. */
export function encodingRemarks(
  { encoding, text }: Pick<DecodedText, 'encoding' | 'text'>,
  rows: readonly number[],
): string[] {
  const remarks: string[] = [];
  if (rows.length > 0) {
    const one = rows.length === 1;
    remarks.push(
      encoding === 'mixed'
        ? `The file mixes encodings. ${rowsInWords(rows)} ${one ? 'is' : 'are'} not UTF-8 and ${one ? 'was' : 'were'} read as Windows-1252, as older spreadsheets save. Check the accents, dashes and quotation marks there.`
        : `The file is not UTF-8 and was read as Windows-1252, as older spreadsheets save. Check the accents, dashes and quotation marks. ${rowsInWords(rows)} ${one ? 'holds' : 'hold'} some.`,
    );
  }
  if (text.includes('\uFFFD')) {
    remarks.push(
      'Some characters were lost before the file came here. They show as \uFFFD: write them anew.',
    );
  }
  return remarks;
}
