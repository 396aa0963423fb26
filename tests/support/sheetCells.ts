import type { OdsCell } from './ods/OdsSheet.ts';

type Rows = OdsCell[][];

function placeOf(cell: string): { row: number; column: number } {
  const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { row: Number(number) - 1, column: letter.charCodeAt(0) - 65 };
}

/** Cells of a sheet to be written, by the names a spreadsheet gives them: E4. */
export const sheetCells = {
  put: (rows: Rows, cell: string, value: OdsCell): void => {
    const { row, column } = placeOf(cell);
    const cells = rows[row];
    if (cells === undefined || column < 0) throw new Error(`There is no row for ${cell}`);
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  },
  /** Every typed day, written in another way. */
  writeDays: (rows: Rows, write: (day: string) => OdsCell): void => {
    for (const cells of rows) {
      for (const [at, cell] of cells.entries()) {
        if (cell !== null && typeof cell === 'object' && 'day' in cell) cells[at] = write(cell.day);
      }
    }
  },
  /** Every cell of words, written in another way. */
  writeWords: (rows: Rows, write: (text: string) => OdsCell): void => {
    for (const cells of rows) {
      for (const [at, cell] of cells.entries()) {
        if (typeof cell === 'string') cells[at] = write(cell);
      }
    }
  },
};
