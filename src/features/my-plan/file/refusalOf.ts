import type { Refusal } from './importDraft.ts';
import { fileLimits } from './fileLimits.ts';
import { refusals } from './refusals.ts';
import { utf16Of } from './utf16Of.ts';

const zip = [0x50, 0x4b];
/** Old workbooks, and other office files before 2007. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** Only text is looked for in files this long from the start. */
const looked = 65_536;
/** Share of bytes that no text has, above which a file is not text. */
const mostControls = 0.02;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** A byte that stands in no text: control characters other than tab, line ends and form feed. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32) || byte === 127;
}

/** Refuses a file by its size and first bytes. null: it may be text. */
export function refusalOf(bytes: Uint8Array, fileName: string): Refusal | null {
  if (bytes.length === 0) return refusals.empty;
  if (bytes.length > fileLimits.bytes) return refusals.tooLarge;
  if (startsWith(bytes, zip) && (bytes[2] ?? 9) < 9) {
    return /\.zip$/i.test(fileName) ? refusals.zip : refusals.workbook;
  }
  if (startsWith(bytes, compoundFile)) return refusals.workbook;
  const head = bytes.subarray(0, looked);
  if (new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-')) {
    return refusals.pdf;
  }
  if (utf16Of(bytes) !== null) return null;
  const controls = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  return controls / head.length > mostControls ? refusals.binary : null;
}
