import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { NationalPages } from '#shared/ui/NationalPages.tsx';

export function England({ list, inspections }: { list: CouncilList; inspections: InspectionList }) {
  return (
    <>
      <NationalPages here="england" />
      <h1>Ofsted’s judgements of England’s councils over time</h1>
      <p>
        {list.councils.length} {inspections.version}
      </p>
    </>
  );
}
