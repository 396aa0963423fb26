import { addMonths } from './addMonths.ts';

/**
 * Months from an inadequate ILACS report's publication to the first day of the next graded
 * inspection, as observed: the shortest, the median and the longest. Practice, not a rule: nobody
 * promises a re-inspection by then. Source: the data set's own inspections: the median is that of
 * the 20 published by March 2026; `medianSince` is that of all 23, the last three of which came
 * sooner.
 */
export const reinspectionMonths = {
  shortest: 28,
  median: 42,
  medianSince: 40,
  longest: 55,
} as const;

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
