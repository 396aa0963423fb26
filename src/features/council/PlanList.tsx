import { Link } from 'wouter';
import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import { countMilestones } from '#domain/countMilestones.ts';
import { currentPlans } from '#domain/currentPlans.ts';
import { newestPlansFirst } from '#domain/newestPlansFirst.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { planAnswers } from '#shared/format/planAnswers.ts';
import { planCountsInWords } from '#shared/format/planCountsInWords.ts';
import { planPeriodInWords } from '#shared/format/planPeriodInWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { ReadDays } from '#shared/ui/ReadDays.tsx';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import styles from './ActionPlans.module.css';
import { MissingPlans } from './MissingPlans.tsx';
import { UrgentActions } from './UrgentActions.tsx';

interface PlanProps {
  plan: ActionPlan;
  council: Council;
  /** Its overdue and at-risk actions are shown: the plan that stands now. */
  isUrgent: boolean;
}

function Plan({ plan, council, isUrgent }: PlanProps) {
  const covers = planPeriodInWords(plan);
  const { total } = countMilestones(plan.milestones, council.dataAsAt);
  return (
    <article className={styles['plan']}>
      <h3>
        <Link href={`/plans/${plan.id}`}>{plan.title}</Link>
      </h3>
      <dl>
        <div>
          <dt>Answers</dt>
          <dd>{planAnswers(plan, council)}</dd>
        </div>
        <div>
          <dt>Adopted</dt>
          <dd>{plan.adoptedOn === null ? 'no date published' : formatDay(plan.adoptedOn)}</dd>
        </div>
        {covers !== null && (
          <div>
            <dt>Covers</dt>
            <dd>{covers}</dd>
          </div>
        )}
        <div>
          <dt>Overseen by</dt>
          <dd>{plan.oversightBody ?? 'not published'}</dd>
        </div>
      </dl>
      {plan.note !== null && <p className={styles['note']}>{plan.note}</p>}
      <p className={styles['papers']}>
        <SourceLink source={plan.source} />
        <MistakeLink councilId={council.id} fact={`plan:${plan.id}`} of={`plan “${plan.title}”`} />
      </p>
      <p className={styles['counts']}>
        {total === 0
          ? 'None of its actions is in the data.'
          : planCountsInWords(countMilestones(plan.milestones, council.dataAsAt), council.dataAsAt)}
      </p>
      {isUrgent && <UrgentActions plan={plan} on={council.dataAsAt} />}
      {total > 0 && (
        <p className={styles['whole']}>
          <Link href={`/plans/${plan.id}`}>
            {total === 1
              ? 'The one action, timeline and deadlines'
              : `All ${total} actions, timeline and deadlines`}
            <span className="visually-hidden"> of {plan.title}</span>
          </Link>
        </p>
      )}
    </article>
  );
}

/**
 * Reports that ask for a plan not in the data, and the plans that are: the one whose urgent actions
 * are shown, then the others, newest first. Needs no script.
 */
export function PlanList({ council }: { council: Council }) {
  const { current, isBeforeLatest } = currentPlans(council);
  const latest = council.reports.at(-1);
  const newestFirst = newestPlansFirst(council);
  const urgent = isBeforeLatest
    ? undefined
    : newestFirst.find((plan) => current.includes(plan) && plan.milestones.length > 0);
  const inOrder =
    urgent === undefined ? newestFirst : [urgent, ...newestFirst.filter((plan) => plan !== urgent)];
  return (
    <>
      <MissingPlans council={council} />
      {isBeforeLatest && latest !== undefined && (
        <p className={styles['note']}>
          {`The newest plan below is older than the latest graded report, of ${formatDay(latest.publishedOn)}. Its actions may have been done, dropped or replaced.`}
        </p>
      )}
      {inOrder.map((plan) => (
        <Plan key={plan.id} plan={plan} council={council} isUrgent={plan === urgent} />
      ))}
      {inOrder.length > 0 && (
        <ReadDays
          rows={inOrder.map(({ source }) => source)}
          checkedOn={council.checkedOn}
          className={styles['papers']}
        />
      )}
    </>
  );
}
