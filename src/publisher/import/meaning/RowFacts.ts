import type { ColumnMeaning } from './columnMeaning.ts';
import type { ReleaseTable } from './findTables.ts';
import type { Place } from './Place.ts';

/** What a cell says, in the words of the data set, and where it stands. */
export interface ToldFact {
  value: string;
  /** The cell as it is shown. */
  text: string;
  place: Place;
}

export type FactName = Exclude<ColumnMeaning, 'council' | 'code'>;

/** One row of a release about one inspection: what could be read of it. */
export interface RowFacts {
  councilId: string;
  facts: ReadonlyMap<FactName, ToldFact>;
  /** Where the row names its council. */
  place: Place;
  table: ReleaseTable;
}
