import type { PlanFile } from '#contract/planFile.ts';
import { PageParts } from '#shared/ui/PageParts.tsx';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import styles from './PlanHeader.module.css';
import { PlanLinks } from './PlanLinks.tsx';
import { planOpening } from './planOpening.ts';

/** Of a plan with actions in the data: a long page. */
const parts = [
  { id: 'counts', title: 'Counts' },
  { id: 'timeline', title: 'Timeline' },
  { id: 'actions', title: 'Actions, one by one' },
  { id: 'areas', title: 'What the report asked for' },
  { id: 'deadlines', title: 'Deadlines' },
  { id: 'burn-up', title: 'Progress over time' },
] as const;

/** What the page says first, the plan's papers, and the ways on from it. */
export function PlanHeader({ file }: { file: PlanFile }) {
  return (
    <header className={styles['header']}>
      <WrittenPart
        later={planOpening}
        version={file.version}
        fallback={<p role="status">Loading the plan…</p>}
      >
        <planOpening.Part file={file} />
      </WrittenPart>
      <PlanLinks file={file} />
      {file.plan.milestones.length > 0 && <PageParts parts={parts} />}
    </header>
  );
}
