import type { ReleaseCell, ReleaseRow } from '#publisher/import/ReleaseSheet.ts';
import { columnLetter } from '#publisher/import/columnLetter.ts';
import type { Problem } from '#publisher/problem.ts';
import type { ColumnMeaning } from './columnMeaning.ts';
import type { ReleaseTable } from './findTables.ts';
import type { Told } from './matchCouncil.ts';
import type { Place } from './Place.ts';

/** The cells of a row by what their columns mean, and the way to tell of one of them. */
export interface RowCells {
  row: number;
  filled: number;
  cell: (meaning: ColumnMeaning) => ReleaseCell | undefined;
  /** Empty where there is no such column or nothing in it. */
  text: (meaning: ColumnMeaning) => string;
  has: (meaning: ColumnMeaning) => boolean;
  place: (meaning: ColumnMeaning) => Place;
  problem: (severity: Problem['severity'], meaning: ColumnMeaning, told: Told) => Problem;
}

export function rowCells(table: ReleaseTable, { row, cells }: ReleaseRow): RowCells {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const cell = (meaning: ColumnMeaning): ReleaseCell | undefined => {
    const at = table.columns.get(meaning)?.column;
    return at === undefined ? undefined : byColumn.get(at);
  };
  const place = (meaning: ColumnMeaning): Place => {
    const { column, header } = table.columns.get(meaning) ?? { column: 1, header: meaning };
    const letters = columnLetter(column);
    return { file: table.file, sheet: table.sheet, row, column: header, letters };
  };
  return {
    row,
    filled: cells.filter(({ text }) => text !== '').length,
    cell,
    text: (meaning) => cell(meaning)?.text ?? '',
    has: (meaning) => table.columns.has(meaning),
    place,
    problem: (severity, meaning, told) => {
      const { file, column } = place(meaning);
      return { severity, file, line: row, column, ...told };
    },
  };
}
