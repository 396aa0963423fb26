import type { Cells } from './readCells.ts';

/** A row that is new, different or gone; `columns`: those with another text. */
export type RowChange = { key: string } & (
  | { what: 'added'; before: null; after: Cells }
  | { what: 'changed'; before: Cells; after: Cells; columns: readonly string[] }
  | { what: 'removed'; before: Cells; after: null }
);

/** What is different in one file of the data set. */
export interface TableChanges {
  table: string;
  /** In the order of the file; rows that are gone come last. */
  rows: readonly RowChange[];
  /** Columns the file has now and had not, with the rows where they are filled. */
  newColumns: readonly { column: string; filled: number }[];
  goneColumns: readonly string[];
  /** The file is new or gone, or its rows can not be told from one another by what they were. */
  whole: 'added' | 'removed' | 'changed' | null;
  counts: { added: number; changed: number; removed: number };
}
