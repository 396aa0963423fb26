import type { MistakeKind } from './mistakeKinds.ts';

/** What a reader has typed so far. */
export interface Draft {
  kind: MistakeKind | null;
  /** Which fact, in the reader's words; asked only where the address names none. */
  about: string;
  should: string;
  /** Where it says so: an address. */
  where: string;
  notes: string;
}

export type DraftField = keyof Draft;
