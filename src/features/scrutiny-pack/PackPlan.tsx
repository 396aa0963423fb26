import { Link } from 'wouter';
import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import { countMilestones } from '#domain/countMilestones.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { planAnswers } from '#shared/format/planAnswers.ts';
import { planCountsInWords } from '#shared/format/planCountsInWords.ts';
import { planPeriodInWords } from '#shared/format/planPeriodInWords.ts';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import { PackActions } from './PackActions.tsx';
import { PackPlanTimeline } from './PackPlanTimeline.tsx';
import styles from './PackPlans.module.css';

interface PackPlanProps {
  plan: ActionPlan;
  council: Council;
  /** A later inspection has come: its actions are counted, not listed. */
  isOvertaken: boolean;
}

function factsOf(plan: ActionPlan, council: Council): string {
  const covers = planPeriodInWords(plan);
  return [
    `answers: ${planAnswers(plan, council)}`,
    plan.adoptedOn === null
      ? 'day of adoption not published'
      : `adopted ${formatDay(plan.adoptedOn)}`,
    ...(covers === null ? [] : [`covers ${covers}`]),
    plan.oversightBody === null
      ? 'who oversees it is not published'
      : `overseen by ${plan.oversightBody}`,
  ].join('; ');
}

/** One plan: its papers, its counts, its timeline, and the actions that need a word. */
export function PackPlan({ plan, council, isOvertaken }: PackPlanProps) {
  const { dataAsAt } = council;
  const counts = countMilestones(plan.milestones, dataAsAt);
  return (
    <article className={styles['plan']}>
      <h3>
        <Link href={`/plans/${plan.id}`}>{plan.title}</Link>
      </h3>
      <p className={styles['papers']}>
        {sentenceCase(factsOf(plan, council))}. <SourceLink source={plan.source} />
      </p>
      <p className={styles['counts']}>
        {counts.total === 0
          ? 'None of its actions is in the data.'
          : planCountsInWords(counts, dataAsAt)}
      </p>
      {!isOvertaken && counts.total > 0 && (
        <>
          <PackPlanTimeline plan={plan} council={council} />
          <PackActions plan={plan} on={dataAsAt} />
        </>
      )}
    </article>
  );
}
