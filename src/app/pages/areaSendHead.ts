import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { areaData } from '#features/joint-inspections/areaData.ts';
import { areaHeadline } from '#features/joint-inspections/areaHeadline.ts';
import { areaSubjects } from '#features/joint-inspections/areaSubject.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page on area SEND inspections says of itself. */
export function areaSendHead(list: CouncilList, inspections: InspectionList): PageHead {
  const { path } = areaSubjects.send;
  const { headline, brief } = areaHeadline(areaData(areaSubjects.send, list, inspections));
  return { title: `Area SEND inspections: ${headline}`, description: brief, path };
}
