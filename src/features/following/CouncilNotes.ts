import type { ChangeInWords } from '#domain/changes/dataChangeWords.ts';

/** What a release says of a change that the list tells already. */
export interface ToldNote {
  /** The day of the release. */
  releasedOn: string;
  /** Both values, or why: null: the release says no more. */
  detail: string | null;
}

/** A release with what it changed in a council's data and the list does not tell. */
export interface NotedRelease {
  id: string;
  /** `16 July 2026`. */
  name: string;
  /** What the keepers say of it; null: nothing. */
  note: string | null;
  changes: readonly (ChangeInWords & { id: string })[];
}

/** What the releases say of one council's data since a look or a meeting. */
export interface CouncilNotes {
  /** By the id of the change in the list. */
  told: ReadonlyMap<string, ToldNote>;
  /** Newest first; none is empty. */
  others: readonly NotedRelease[];
}
