import { columnLetter } from './columnLetter.ts';
import { ImportFault } from './ImportFault.ts';
import { importLimits } from './importLimits.ts';
import type { ReleaseCell, ReleaseRow, ReleaseSheet } from './ReleaseSheet.ts';

/** What a cell holds, wherever it stands. */
export type CellContent = Omit<ReleaseCell, 'row' | 'column'>;

const smaller = 'send only the sheets and cells that hold the inspections, or a file by Ofsted';

/** Collects sheets as they are read, and refuses what goes past the limits. Throws ImportFault. */
export class SheetCollector {
  readonly #name: string;
  readonly #sheets: { name: string; rows: ReleaseRow[] }[] = [];
  #cells = 0;

  /** `name` is the file’s, for messages. */
  constructor(name: string) {
    this.#name = name;
  }

  get sheets(): ReleaseSheet[] {
    return this.#sheets;
  }

  /** The sheet that is being read, as messages name it. */
  get place(): string {
    const sheet = this.#sheets.at(-1)?.name;
    return sheet === undefined ? this.#name : `${this.#name}, sheet "${sheet}"`;
  }

  startSheet(name: string): void {
    const most = importLimits.sheets;
    if (this.#sheets.length === most) {
      const found = `more than ${most} sheets`;
      throw new ImportFault({ file: this.#name }, found, `at most ${most}`, smaller);
    }
    const shown = name.slice(0, importLimits.sheetNameCharacters);
    this.#sheets.push({ name: shown || `Sheet ${this.#sheets.length + 1}`, rows: [] });
  }

  /** Refuses a column, from 1, that is too far right to hold anything. */
  checkColumn(row: number, column: number): void {
    const most = importLimits.columns;
    if (column > most)
      this.#refuse(row, column, `something in column ${column}`, `${most} columns`);
  }

  /** Adds a row to the present sheet. The cells are filled ones, by column; a row without is left out. */
  addRow(row: number, cells: readonly (readonly [column: number, content: CellContent])[]): void {
    const rows = this.#sheets.at(-1)?.rows;
    if (rows === undefined || cells.length === 0) return;
    this.#cells += cells.length;
    const { filledCells, filledRows } = importLimits;
    if (this.#cells > filledCells) {
      this.#refuse(row, null, `more than ${filledCells} filled cells`, `${filledCells} in a file`);
    }
    if (rows.length === filledRows) {
      this.#refuse(row, null, `more than ${filledRows} filled rows`, `${filledRows} on a sheet`);
    }
    rows.push({ row, cells: cells.map(([column, content]) => ({ row, column, ...content })) });
  }

  #refuse(row: number, column: number | null, found: string, most: string): never {
    const letter = column === null ? null : columnLetter(column);
    const place = { file: this.place, line: row, column: letter };
    throw new ImportFault(place, found, `at most ${most}`, smaller);
  }
}
