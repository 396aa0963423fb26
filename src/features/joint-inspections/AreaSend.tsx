import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { NationalPages } from '#shared/ui/NationalPages.tsx';

export function AreaSend({
  list,
  inspections,
}: {
  list: CouncilList;
  inspections: InspectionList;
}) {
  return (
    <>
      <NationalPages here="area-send" />
      <h1>Area SEND inspections of England’s councils</h1>
      <p>
        {list.councils.length} {inspections.version}
      </p>
    </>
  );
}
