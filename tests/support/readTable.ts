import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a CSV of the real data set, as they stand, without the publisher. */
export function readTable(file: string): Record<string, string>[] {
  return parse(readFileSync(`public/data/${file}`), { columns: true, bom: true });
}
