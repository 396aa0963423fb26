import type { SourceKind } from '#domain/sourceKind.ts';

/** What the tracker says: a fact as its report quotes it. */
export interface Claim {
  /** Which fact, in a line: `care leavers, inadequate, May 2024`. */
  name: string;
  lines: readonly { label: string; value: string }[];
  source: {
    /** What it was read from: `Ofsted: letter to Eastmere`. */
    title: string;
    kind: SourceKind | null;
    address: string | null;
    /** When: `read by 23 November 2026`. */
    read: string;
  };
  /** Where it stands in the data set. */
  row: { file: string; id: string };
  /** The page of the site that shows it, from the site's root. */
  page: string;
}
