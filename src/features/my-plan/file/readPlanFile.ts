import { decodeText } from './decodeText.ts';
import type { FileReading } from './importDraft.ts';
import { readCsv } from './readCsv.ts';
import { readJson } from './readJson.ts';
import { refusalOf } from './refusalOf.ts';
import { refusals } from './refusals.ts';

async function read(bytes: Uint8Array, fileName: string): Promise<FileReading> {
  const refused = refusalOf(bytes, fileName);
  if (refused !== null) return refused;
  const decoded = decodeText(bytes);
  const start = decoded.text.slice(0, 1000).trimStart();
  if (start === '' && decoded.text.trim() === '') return refusals.empty;
  if (start.startsWith('<')) return refusals.page;
  if (/^[{[]/.test(start) || /\.json$/i.test(fileName)) return readJson(decoded.text, fileName);
  return readCsv(decoded, fileName);
}

/**
 * Reads a file of a plan: CSV as spreadsheets write it, our own JSON, or a plan's file of the API.
 * Says what is wrong and how to mend it where it can't. Never throws, whatever the bytes.
 */
export async function readPlanFile(bytes: Uint8Array, fileName: string): Promise<FileReading> {
  try {
    return await read(bytes, fileName);
  } catch {
    return refusals.unreadable;
  }
}
