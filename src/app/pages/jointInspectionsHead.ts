import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { areaData } from '#features/joint-inspections/areaData.ts';
import { areaHeadline } from '#features/joint-inspections/areaHeadline.ts';
import { areaSubjects } from '#features/joint-inspections/areaSubject.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page on joint targeted area inspections says of itself. */
export function jointInspectionsHead(list: CouncilList, inspections: InspectionList): PageHead {
  const { path } = areaSubjects.joint;
  const { headline, brief } = areaHeadline(areaData(areaSubjects.joint, list, inspections));
  return { title: `Joint inspections: ${headline}`, description: brief, path };
}
