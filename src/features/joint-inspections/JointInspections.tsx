import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { NationalPages } from '#shared/ui/NationalPages.tsx';

export function JointInspections({
  list,
  inspections,
}: {
  list: CouncilList;
  inspections: InspectionList;
}) {
  return (
    <>
      <NationalPages here="joint-inspections" />
      <h1>Joint targeted area inspections since 2016</h1>
      <p>
        {list.councils.length} {inspections.version}
      </p>
    </>
  );
}
