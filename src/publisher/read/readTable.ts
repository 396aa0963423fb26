import type { Problem } from '#publisher/problem.ts';
import type { Column } from '#publisher/tables/column.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import { tables, type Row, type TableName } from '#publisher/tables/tables.ts';
import { readRecords, type CsvRecord } from './readRecords.ts';

/** A cell whose text does not fit its column. */
interface UnreadCell {
  file: string;
  line: number;
  columnName: string;
  text: string;
  column: Column<unknown>;
}

export interface ReadTable<Name extends TableName> {
  file: string;
  header: readonly string[];
  /** Every record, also those with cells that do not fit. */
  records: readonly CsvRecord[];
  /** Position of each column in a record; a column that is missing is not here. */
  positions: ReadonlyMap<string, number>;
  /** false: some records could not be read, so what is not here proves nothing. */
  whole: boolean;
  /** Whole, with every column there. */
  complete: boolean;
  /** The records whose every cell fits. */
  rows: readonly Row<Name>[];
  unread: readonly UnreadCell[];
  problems: readonly Problem[];
}

function missingFile(file: string): Problem {
  const expected = 'a file of this name';
  const mend = 'add the file, with its header at least';
  const found = 'no such file';
  return { severity: 'error', file, line: null, column: null, found, expected, mend };
}

/** Reads one table. `text` is undefined where the data set has no such file. */
export function readTable<Name extends TableName>(
  name: Name,
  text: string | undefined,
): ReadTable<Name> {
  const file = fileOf(name);
  const { header, records, whole, problems } =
    text === undefined
      ? { header: [], records: [], whole: false, problems: [missingFile(file)] }
      : readRecords(file, text);
  const columns = Object.entries<Column<unknown>>(tables[name].columns);
  const positions = new Map(
    columns.flatMap(([columnName]) => {
      const position = header.indexOf(columnName);
      return position < 0 ? [] : [[columnName, position] as const];
    }),
  );
  const hasAllColumns = positions.size === columns.length;
  const unread: UnreadCell[] = [];
  const rows: Row<Name>[] = [];
  for (const { line, cells } of records) {
    const row: Record<string, unknown> = { line };
    let fits = hasAllColumns;
    for (const [columnName, column] of columns) {
      const position = positions.get(columnName);
      if (position === undefined) continue;
      const cell = cells[position] ?? '';
      const value = column.read(cell);
      if (value === undefined) {
        fits = false;
        unread.push({ file, line, columnName, text: cell, column });
      }
      row[columnName] = value;
    }
    // Every column of the table has just been read into the row.
    if (fits) rows.push(row as Row<Name>);
  }
  const complete = whole && hasAllColumns;
  return { file, header, records, positions, whole, complete, rows, unread, problems };
}
