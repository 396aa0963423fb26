import type { CouncilList } from '#contract/councilList.ts';
import { NationalPages } from '#shared/ui/NationalPages.tsx';

export function Compare({ list }: { list: CouncilList }) {
  return (
    <>
      <NationalPages here="compare" />
      <h1>Compare councils’ children’s services</h1>
      <p>{list.councils.length}</p>
    </>
  );
}
