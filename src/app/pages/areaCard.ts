import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { areaData } from '#features/joint-inspections/areaData.ts';
import { areaSubjects } from '#features/joint-inspections/areaSubject.ts';
import { areaTakeAways } from '#features/joint-inspections/areaTakeAways.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';

/** The card of a page on inspections of whole areas: its map. */
export function areaCard(
  of: keyof typeof areaSubjects,
  list: CouncilList,
  inspections: InspectionList,
): TakeAway {
  return areaTakeAways.map(areaData(areaSubjects[of], list, inspections), list.councils);
}
