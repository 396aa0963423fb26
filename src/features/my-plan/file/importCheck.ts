import type { OwnPlan } from '../ownPlan.ts';

export interface ImportProblem {
  /** Tells problems of one check apart. */
  id: string;
  /** An error leaves the row, or the column, out; a warning does not. */
  severity: 'error' | 'warning';
  /** As in ImportRow; the header's own line for a column. */
  line: number;
  /** Counted from 0, a place in the row's cells; null: the row as a whole. */
  column: number | null;
  /** As the file names it; null: it has no name. */
  columnName: string | null;
  /** The cell's text, cut where it is long; may be empty. */
  found: string;
  /** What is wrong, in a sentence. */
  says: string;
  /** What to do about it, in a sentence. */
  mend: string;
}

export interface ImportCheck {
  /** Of the rows that can be taken. */
  plan: OwnPlan;
  /** By line, then column. */
  problems: ImportProblem[];
  /** Actions in `plan`. */
  taken: number;
  /** Lines of the rows that can't be taken as they are. */
  leftOut: number[];
  /** Columns that nothing is taken from. */
  ignoredColumns: string[];
}
