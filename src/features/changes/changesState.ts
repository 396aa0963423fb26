import type { ChangeKind } from './changeKinds.ts';

export interface ChangeFilters {
  /** A council's id. */
  council: string | null;
  kind: ChangeKind | null;
}

/** Every choice a reader makes on the page; all of it is in the address. */
export interface ChangesState extends ChangeFilters {
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}

export const noChangeFilters: ChangeFilters = { council: null, kind: null };
