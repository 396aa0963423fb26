import type { AskOutcome } from '#contract/askOutcomeIds.ts';

export interface AskFilters {
  /** What the next report did; null: whatever it did. */
  outcome: AskOutcome | null;
  region: string | null;
}

/** Every choice a reader makes on the page; all of it is in the address. */
export interface ThemeState extends AskFilters {
  /** The number whose councils are shown: `asked`, an outcome or a year; null: none. */
  open: string | null;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}

export const noAskFilters: AskFilters = { outcome: null, region: null };
