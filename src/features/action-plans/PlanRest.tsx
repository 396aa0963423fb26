import type { PlanFile } from '#contract/planFile.ts';
import { PlanAreas } from './PlanAreas.tsx';
import { PlanDeadlines } from './PlanDeadlines.tsx';

/** What the report asked for, and the deadlines that follow from it, as at an ISO day. */
export function PlanRest({ file, on }: { file: PlanFile; on: string }) {
  return (
    <>
      <PlanAreas file={file} />
      <PlanDeadlines file={file} on={on} />
    </>
  );
}
