import type { InspectionKind } from '#contract/inspectionIds.ts';

/** The name of a number of the figure in the address: `year.2019.sif`, `year.2019.graded`. */
export function yearName(year: number, part: InspectionKind | 'graded'): string {
  return `year.${year}.${part}`;
}
