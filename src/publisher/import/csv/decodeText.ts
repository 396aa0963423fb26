import type { ForeignFile } from '../foreign/ForeignFile.ts';

interface Decoded {
  text: string;
  /** The bytes are not UTF-8 and were read as Windows’ Western European ones. */
  isWindows1252: boolean;
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; a dot: nothing. */
const western = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** What no program writes into a table: it tells bytes from text. */
function hasControls(text: string): boolean {
  return /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u.test(text);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    // A byte order mark is not part of the text.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

const foreign: ForeignFile = {
  found: 'neither a spreadsheet nor text',
  mend: 'import the release itself, which Ofsted publishes as .ods',
};
const broken: ForeignFile = {
  found: 'text that is UTF-8 in part only',
  mend: 'download or save the file again; it was damaged, or put together from two',
};

/** Bytes as text: UTF-8, UTF-16 with its mark, or Windows-1252; or what they are in place of text. */
export function decodeText(bytes: Uint8Array): Decoded | ForeignFile {
  const text = decode(bytes, utf16Of(bytes) ?? 'utf-8');
  if (text !== null) return hasControls(text) ? foreign : { text, isWindows1252: false };
  // Not by TextDecoder: that of Node 20 takes windows-1252 for Latin-1.
  const latin = Buffer.from(bytes).toString('latin1');
  if (hasControls(latin) || unassigned.some((byte) => bytes.includes(byte))) return foreign;
  const hasUtf8 = /[^\p{ASCII}\ufffd]/u.test(new TextDecoder().decode(bytes));
  if (hasUtf8) return broken;
  const mended = latin.replace(
    /[\u0080-\u009f]/g,
    (mark) => western[mark.charCodeAt(0) - 0x80] ?? mark,
  );
  return { text: mended, isWindows1252: true };
}
