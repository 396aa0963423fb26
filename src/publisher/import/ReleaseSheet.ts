/** A filled cell, where it stands in the sheet and every way its value is told. */
export interface ReleaseCell {
  /** Both from 1, as a spreadsheet shows them. */
  row: number;
  column: number;
  /** As shown; trimmed, with hard spaces and runs of white space made one space. */
  text: string;
  /** ISO day of a cell that is typed as a date. */
  day: string | null;
  /** Of a cell that is typed as a number or a share (0.5 is 50%). */
  number: number | null;
  /** Where the cell’s link leads. */
  address: string | null;
}

/** A row with something in it, with its filled cells by column. */
export interface ReleaseRow {
  row: number;
  cells: readonly ReleaseCell[];
}

/** One sheet of a release: its rows with something in them, by number. */
export interface ReleaseSheet {
  name: string;
  rows: readonly ReleaseRow[];
}
