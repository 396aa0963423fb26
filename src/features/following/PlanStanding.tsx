import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import { countMilestones } from '#domain/countMilestones.ts';
import { currentPlans } from '#domain/currentPlans.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { missingPlanInWords } from '#shared/format/missingPlanInWords.ts';
import { planCountsInWords } from '#shared/format/planCountsInWords.ts';
import styles from './FollowedCouncil.module.css';

/** How far the plans that stand now have come, by the council's own reports. */
export function PlanStanding({ council }: { council: Council }) {
  const { plansNeeded, plans, dataAsAt } = council;
  const missing = plansNeeded.filter(({ planIds }) => planIds.length === 0);
  const { current, others } = currentPlans(council);
  return (
    <>
      {missing.map((need) => (
        <p key={need.inspectionId}>{missingPlanInWords(need, dataAsAt)}</p>
      ))}
      {plans.length === 0 && missing.length === 0 && (
        <p className={styles['quiet']}>
          No published plan is in the data. That does not mean there is none.
        </p>
      )}
      <ul className={styles['plans']}>
        {current.map(({ id, title, milestones }) => (
          <li key={id}>
            <Link href={`/plans/${id}`}>{title}</Link>
            <p className={styles['quiet']}>
              {milestones.length === 0
                ? 'None of its actions is in the data.'
                : planCountsInWords(countMilestones(milestones, dataAsAt), dataAsAt)}
            </p>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className={styles['quiet']}>
          <Link href={`/councils/${council.id}#plan`}>
            {sentenceCase(countInWords(others.length, 'other plan'))}{' '}
            <span className="visually-hidden">of {council.name}</span>
          </Link>
        </p>
      )}
    </>
  );
}
