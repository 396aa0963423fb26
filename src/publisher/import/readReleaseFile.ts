import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import { decodeText } from './csv/decodeText.ts';
import { readCsv } from './csv/readCsv.ts';
import { foreignBytes } from './foreign/foreignBytes.ts';
import { foreignText } from './foreign/foreignText.ts';
import { ImportFault } from './ImportFault.ts';
import { importLimits } from './importLimits.ts';
import { readOds } from './ods/readOds.ts';
import type { ReleaseSheet } from './ReleaseSheet.ts';
import { shownText } from './shownText.ts';

interface ReadRelease {
  sheets: ReleaseSheet[];
  /** Where one is an error there are no sheets, and nothing may be imported; a warning is told. */
  problems: Problem[];
}

const expected = 'an OpenDocument spreadsheet (.ods) or a CSV';
const release = 'import the release itself, which Ofsted publishes as .ods';

function readText(file: string, bytes: Uint8Array): ReadRelease {
  const decoded = decodeText(bytes);
  if ('found' in decoded) throw new ImportFault({ file }, decoded.found, expected, decoded.mend);
  const { text, isWindows1252 } = decoded;
  if (text.trim() === '') throw new ImportFault({ file }, 'an empty file', expected, release);
  const foreign = foreignText(text);
  if (foreign !== null) throw new ImportFault({ file }, foreign.found, expected, foreign.mend);
  const { sheets, problems } = readCsv(file, text);
  if (problems.length > 0) return { sheets, problems };
  const warning: Problem = {
    severity: 'warning',
    file,
    line: null,
    column: null,
    found: 'bytes that are not UTF-8, read as Windows-1252',
    expected: 'UTF-8',
    mend: 'look whether names with accents and curly quotes are right; save as “CSV UTF-8”',
  };
  return { sheets, problems: isWindows1252 ? [warning] : [] };
}

/** Whether it begins as a zip does: with a file, or, empty, with its end. */
function isZip(bytes: Uint8Array): boolean {
  return /^PK(?:\x03\x04|\x05\x06)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'));
}

async function read(file: string, bytes: Uint8Array): Promise<ReadRelease> {
  const most = importLimits.fileBytes;
  if (bytes.length > most) {
    const mend = 'check where the file comes from: releases are far smaller';
    throw new ImportFault({ file }, `more than ${most} bytes`, `at most ${most}`, mend);
  }
  if (bytes.length === 0) throw new ImportFault({ file }, 'an empty file', expected, release);
  if (isZip(bytes)) {
    return { sheets: await readOds(file, bytes), problems: [] };
  }
  const foreign = foreignBytes(bytes);
  if (foreign !== null) throw new ImportFault({ file }, foreign.found, expected, foreign.mend);
  return readText(file, bytes);
}

/**
 * Reads a release as it was published. What it is, is told by its content: an OpenDocument
 * spreadsheet, or CSV text, which becomes one sheet named `CSV`. `name` is for messages alone.
 * Never throws: what is wrong with the file is in `problems`, by sheet, row and column.
 */
export async function readReleaseFile(name: string, bytes: Uint8Array): Promise<ReadRelease> {
  const file = shownText(name);
  try {
    return await read(file, bytes);
  } catch (error) {
    if (error instanceof ImportFault) return { sheets: [], problems: [error.problem] };
    const reason = error instanceof Error ? ` (${quoted(error.message)})` : '';
    const found = `a file that cannot be read${reason}`;
    const { problem } = new ImportFault({ file }, found, expected, release);
    return { sheets: [], problems: [problem] };
  }
}
