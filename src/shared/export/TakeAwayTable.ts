/** A cell: text, a number, or null where there is none. Dates are ISO, as precise as the source. */
export type Cell = string | number | null;

export interface TakeAwayColumn {
  /** As in the file, in lower case with underscores: `gss_code`. */
  name: string;
  /** As a reader sees it: `ONS code`. */
  title: string;
  /** What it holds and what an empty cell means, for the dictionary. */
  meaning: string;
}

/** Rows of a figure or table as they are shown. Every row has a cell for each column. */
export interface TakeAwayTable {
  /** In lower case with hyphens, added to the file's name: `judgements`. */
  name: string;
  title: string;
  columns: readonly TakeAwayColumn[];
  rows: readonly (readonly Cell[])[];
}
