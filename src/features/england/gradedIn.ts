import type { ListedInspection } from '#contract/inspectionList.ts';
import type { InspectionYear } from '#domain/inspectionsByYear.ts';

const gradedKinds = ['sif', 'ilacs-standard', 'ilacs-short'] as const;

/** Inspections of the year that gave children's services grades. */
export function gradedIn({ of }: InspectionYear): ListedInspection[] {
  return gradedKinds.flatMap((kind) => of[kind]);
}
