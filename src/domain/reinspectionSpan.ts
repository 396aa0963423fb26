import { addMonths } from './addMonths.ts';

/**
 * Months from an inadequate report to the next graded one, as observed: the shortest, the median
 * and the longest. Practice, not a rule: nobody promises a re-inspection by then. Source: the data
 * set's own inspections, 2018 to 2026.
 */
export const reinspectionMonths = { shortest: 28, median: 42, longest: 55 } as const;

export interface ReinspectionSpan {
  /** Months as `2026-09`. */
  from: string;
  middle: string;
  to: string;
}

/** When a re-inspection would come if it kept to the span seen so far. */
export function reinspectionSpan(publishedOn: string): ReinspectionSpan {
  return {
    from: addMonths(publishedOn, reinspectionMonths.shortest),
    middle: addMonths(publishedOn, reinspectionMonths.median),
    to: addMonths(publishedOn, reinspectionMonths.longest),
  };
}
