import type { CouncilEvent } from '#contract/council.ts';

/** What a visit is said to have found, in our words, and whose account it is where it is the council's. */
export function visitSummaryInWords({
  toldBy,
  summary,
}: Pick<CouncilEvent, 'toldBy' | 'summary'>): string {
  return toldBy === 'council' ? `As the council told it: ${summary}` : summary;
}
