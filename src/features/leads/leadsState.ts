import type { LeadKind } from '#contract/leadKindIds.ts';

export interface LeadFilters {
  kind: LeadKind | null;
  region: string | null;
  /** A council's id. */
  council: string | null;
}

/** Every choice a reader makes on the page; all of it is in the address. */
export interface LeadsState extends LeadFilters {
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}

export const noLeadFilters: LeadFilters = { kind: null, region: null, council: null };
