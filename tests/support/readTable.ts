import { parse } from 'csv-parse/sync';
import { knownFiles } from './knownData.mjs';

const files = knownFiles();

/**
 * The rows of a CSV of the real data set, without the publisher, as it was at the release that the
 * values in tests are from. Throws where there is no such file.
 */
export function readTable(file: string): Record<string, string>[] {
  const text = files.get(file);
  if (text === undefined) throw new Error(`The release has no ${file}`);
  return parse(text, { columns: true, bom: true });
}
