import type { CouncilPath } from './afterInadequateData.ts';

/** Whole months from a path's first report to its outcome, or so far where it is open. */
export function monthsInadequate({ outcome }: Pick<CouncilPath, 'outcome'>): number {
  return 'at' in outcome ? outcome.at.months : outcome.months;
}
