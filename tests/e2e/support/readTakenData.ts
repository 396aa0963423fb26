import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';

/** A table as a spreadsheet has it. */
interface ReadTable {
  columns: string[];
  rows: string[][];
  /** A column's cells from the first row to the last. */
  column: (name: string) => string[];
}

export interface TakenData {
  /** Names of all files, also of those that are no tables. */
  names: string[];
  text: (name: string) => string;
  table: (name: string, linesBefore?: number) => ReadTable;
}

function readTable(text: string, linesBefore: number): ReadTable {
  if (!text.startsWith('\uFEFF')) throw new Error('Spreadsheets are not told that it is UTF-8');
  // As strict as the standard: quotes, equal numbers of cells, CRLF alone.
  const all = parse(text, { bom: true, record_delimiter: '\r\n', from_line: linesBefore + 1 });
  const [columns = [], ...rows] = all;
  return {
    columns,
    rows,
    column: (name) => {
      const at = columns.indexOf(name);
      if (at < 0) throw new Error(`There is no column ${name}, but ${columns.join(', ')}`);
      return rows.map((row) => row[at] ?? '');
    },
  };
}

/** Data that left the site, a CSV or a zip of several, as read by other programs. */
export function readTakenData({ name, bytes }: { name: string; bytes: Buffer }): TakenData {
  const files = new Map(
    Object.entries(name.endsWith('.zip') ? unzipSync(bytes) : { [name]: bytes }).map(
      // A buffer's own decoder keeps the byte order mark.
      ([path, content]) => [path, Buffer.from(content).toString('utf8')],
    ),
  );
  const text = (file: string): string => {
    const found = files.get(file);
    if (found === undefined)
      throw new Error(`There is no ${file}, but ${[...files.keys()].join()}`);
    return found;
  };
  return {
    names: [...files.keys()].sort(),
    text,
    table: (file, linesBefore = 0) => readTable(text(file), linesBefore),
  };
}
