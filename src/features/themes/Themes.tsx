import type { CouncilList } from '#contract/councilList.ts';
import type { ImprovementList } from '#contract/improvementList.ts';
import { NationalPages } from '#shared/ui/NationalPages.tsx';

export function Themes({ list, improvement }: { list: CouncilList; improvement: ImprovementList }) {
  return (
    <>
      <NationalPages here="themes" />
      <h1>What inspectors ask councils to improve</h1>
      <p>
        {list.councils.length} {improvement.version}
      </p>
    </>
  );
}
