import { utf16Of } from './utf16Of.ts';

export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'mixed';
  /** Lines of the text, from 1, that were read as Windows-1252: all that UTF-8 could not read. */
  olderLines: number[];
}

const lineFeed = 10;
const carriageReturn = 13;
/** After so many lines that are not UTF-8 no further one is tried: each costs an exception. */
const mostTried = 20_000;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Calls back with each line, its end (CRLF, LF or CR) included, and whether it is plain ASCII. */
function eachLine(bytes: Uint8Array, meet: (from: number, to: number, isAscii: boolean) => void) {
  let start = 0;
  let isAscii = true;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) isAscii = false;
    const ends = byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed);
    if (!ends && at < bytes.length - 1) continue;
    meet(start, at + 1, isAscii);
    start = at + 1;
    isAscii = true;
  }
}

function decodeLineByLine(
  bytes: Uint8Array,
  asUtf8: (bytes: Uint8Array) => string | null,
): DecodedText {
  const older = new TextDecoder('windows-1252');
  // As a stream, though no character spans bytes: some engines else take it for Latin-1.
  const asOlder = (from: number, to: number) =>
    older.decode(bytes.subarray(from, to), { stream: true });
  const texts: string[] = [];
  const olderLines: number[] = [];
  let line = 0;
  let modernLines = 0;
  // Lines of ASCII are decoded many at once: a decoder's call costs more than the line.
  let asciiFrom = 0;
  eachLine(bytes, (from, to, isAscii) => {
    line += 1;
    if (isAscii) return;
    texts.push(asOlder(asciiFrom, from));
    asciiFrom = to;
    const text = olderLines.length < mostTried ? asUtf8(bytes.subarray(from, to)) : null;
    if (text === null) olderLines.push(line);
    else modernLines += 1;
    texts.push(text ?? asOlder(from, to));
  });
  texts.push(asOlder(asciiFrom, bytes.length));
  return { text: texts.join(''), encoding: modernLines > 0 ? 'mixed' : 'windows-1252', olderLines };
}

/**
 * The bytes of a text file as text, without its byte order mark. A file that is not UTF-8 throughout is
 * read line by line, as files put together from others mix encodings: Windows-1252, in which every
 * byte is a character, where a line is not UTF-8.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf-16', olderLines: [] };
  }
  const strict = new TextDecoder('utf-8', { fatal: true });
  const asUtf8 = (part: Uint8Array): string | null => {
    try {
      return strict.decode(part);
    } catch {
      return null;
    }
  };
  const text = asUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', olderLines: [] };
  const isMarked = byteOrderMark.every((byte, at) => bytes[at] === byte);
  return decodeLineByLine(isMarked ? bytes.subarray(byteOrderMark.length) : bytes, asUtf8);
}
