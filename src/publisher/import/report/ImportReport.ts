import type { Difference } from '#publisher/import/compare/Difference.ts';
import type { ReleaseExtent } from '#publisher/import/meaning/releaseExtent.ts';
import type { Problem } from '#publisher/problem.ts';

/** What an import found, to be printed and written. */
export interface ImportReport {
  /** The file, as it was named. */
  file: string;
  extent: ReleaseExtent;
  tables: readonly { sheet: string; rows: number }[];
  /** Inspections and visits in the release, and how many of them the data set has. */
  inspections: number;
  matched: number;
  differences: readonly Difference[];
  problems: readonly Problem[];
  notes: readonly string[];
  /** Names of councils by id. */
  councilNames: ReadonlyMap<string, string>;
}
