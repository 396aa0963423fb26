import { askOutcomeIds, type AskOutcome } from '#contract/askOutcomeIds.ts';
import type { AskRow } from './themeData.ts';
import type { AskFilters } from './themeState.ts';

interface ThemeView {
  /** What fits, in its order. */
  shown: readonly AskRow[];
  /** How many there would be of each, with the region as it is. */
  outcomes: readonly { outcome: AskOutcome; count: number }[];
  /** All of the region. */
  there: number;
}

/** Narrows down the reports that asked. */
export function themeView(rows: readonly AskRow[], { outcome, region }: AskFilters): ThemeView {
  const there = rows.filter(({ council }) => region === null || council.region === region);
  return {
    shown: there.filter(({ ask }) => outcome === null || ask.outcome === outcome),
    outcomes: askOutcomeIds.map((id) => ({
      outcome: id,
      count: there.filter(({ ask }) => ask.outcome === id).length,
    })),
    there: there.length,
  };
}
