import type { Council } from '#contract/council.ts';
import { PackDeadlines } from './PackDeadlines.tsx';
import { PackImprovements } from './PackImprovements.tsx';
import { PackJudgements } from './PackJudgements.tsx';
import { PackPapers } from './PackPapers.tsx';
import { PackPlans } from './PackPlans.tsx';
import { PackQuestions } from './PackQuestions.tsx';
import { PackTimeline } from './PackTimeline.tsx';
import { PackVisits } from './PackVisits.tsx';

/**
 * What stands on a pack's sheets. It is written once and never changed in the browser: nothing in
 * it may need a script.
 */
export function PackBody({ council }: { council: Council }) {
  return (
    <>
      <PackJudgements council={council} />
      <PackTimeline council={council} />
      <PackImprovements council={council} />
      <PackPlans council={council} />
      <PackVisits council={council} />
      <PackDeadlines council={council} />
      <PackQuestions council={council} />
      <PackPapers council={council} />
    </>
  );
}
