import type { ReleaseCell, ReleaseRow, ReleaseSheet } from '#publisher/import/ReleaseSheet.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import { columnLetter } from '#publisher/import/columnLetter.ts';
import { columnMeaning, gradeColumns, type ColumnMeaning } from './columnMeaning.ts';

export interface TableColumn {
  column: number;
  header: string;
}

/** A table of inspections in a sheet: rows from below its header to the next one. */
export interface ReleaseTable {
  /** The file and sheet, as problems name them. */
  file: string;
  sheet: string;
  /** The texts above the header. */
  above: readonly string[];
  headerRow: number;
  columns: ReadonlyMap<ColumnMeaning, TableColumn>;
  rows: readonly ReleaseRow[];
}

export interface FoundTables {
  tables: ReleaseTable[];
  problems: Problem[];
  notes: string[];
}

function isHeader(meanings: ReadonlySet<ColumnMeaning | 'ignored' | null>): boolean {
  return (
    (meanings.has('council') || meanings.has('code')) &&
    (meanings.has('started') || meanings.has('published')) &&
    (meanings.has('type') || gradeColumns.some((column) => meanings.has(column)))
  );
}

/** A header that names the one judgement of 2018 to 2022 may stand for children in care alone. */
function withCareColumn(columns: Map<ColumnMeaning, TableColumn>): void {
  const together = columns.get('care-together');
  if (together === undefined || columns.has('care')) return;
  columns.set('care', together);
  columns.delete('care-together');
}

interface Header {
  columns: Map<ColumnMeaning, TableColumn>;
  unknown: ReleaseCell[];
  twice: [TableColumn, ReleaseCell][];
}

function readHeader(row: ReleaseRow): Header | null {
  const columns = new Map<ColumnMeaning, TableColumn>();
  const header: Header = { columns, unknown: [], twice: [] };
  const meanings = row.cells.map(({ text }) => columnMeaning(text));
  if (!isHeader(new Set(meanings))) return null;
  for (const [at, cell] of row.cells.entries()) {
    const meaning = meanings[at] ?? null;
    if (meaning === null && cell.text !== '') header.unknown.push(cell);
    if (meaning === null || meaning === 'ignored') continue;
    const first = columns.get(meaning);
    // Codes of two kinds may stand side by side: a row is held to its name all the same.
    if (first !== undefined && meaning === 'code') header.unknown.push(cell);
    else if (first === undefined) columns.set(meaning, { column: cell.column, header: cell.text });
    else header.twice.push([first, cell]);
  }
  withCareColumn(columns);
  return header;
}

/**
 * The tables of inspections in a release, told by their header rows alone: a council, a day and at
 * least a grade or a kind of inspection. Sheets without one are passed over.
 */
export function findTables(name: string, sheets: readonly ReleaseSheet[]): FoundTables {
  const tables: ReleaseTable[] = [];
  const problems: Problem[] = [];
  const notes = new Set<string>();
  for (const sheet of sheets) {
    const file = sheets.length === 1 ? name : `${name}, sheet ${quoted(sheet.name)}`;
    const above: string[] = [];
    let rows: ReleaseRow[] | null = null;
    for (const row of sheet.rows) {
      const header = readHeader(row);
      if (header === null) {
        if (rows === null) above.push(...row.cells.map(({ text }) => text));
        else rows.push(row);
        continue;
      }
      rows = [];
      const { columns } = header;
      tables.push({ file, sheet: sheet.name, above, headerRow: row.row, columns, rows });
      for (const { text, column } of header.unknown) {
        notes.add(`${file}: column ${columnLetter(column)}, ${quoted(text)}, is not imported`);
      }
      for (const [first, { text, column }] of header.twice) {
        problems.push({
          severity: 'error',
          file,
          line: row.row,
          column: columnLetter(column),
          found: `${quoted(text)}, which says the same as ${quoted(first.header)} in column ${columnLetter(first.column)}`,
          expected: 'one column for each thing',
          mend: 'rename or delete one of the two columns',
        });
      }
    }
  }
  if (tables.length === 0) {
    problems.push({
      severity: 'error',
      file: name,
      line: null,
      column: null,
      found: 'no table of inspections',
      expected:
        'a header row with the council (its name or code), the day of the inspection or of publication, and grades or the type of inspection',
      mend: 'take Ofsted’s “Local authority inspection outcomes”, or fill in inspections-template.csv',
    });
  }
  return { tables, problems, notes: [...notes] };
}
