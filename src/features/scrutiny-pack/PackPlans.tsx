import type { Council } from '#contract/council.ts';
import { currentPlans } from '#domain/currentPlans.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { missingPlanInWords } from '#shared/format/missingPlanInWords.ts';
import { Section } from '#shared/ui/Section.tsx';
import { PackPlan } from './PackPlan.tsx';
import styles from './PackPlans.module.css';

/** The plans that stand now, what of them is late or not known, and plans that are missing. */
export function PackPlans({ council }: { council: Council }) {
  const { current, others, isBeforeLatest } = currentPlans(council);
  const missing = council.plansNeeded.filter(({ planIds }) => planIds.length === 0);
  const latest = council.reports.at(-1);
  return (
    <Section
      id="plan"
      title={current.length > 1 ? 'Action plans' : 'Action plan'}
      {...(current.length === 0
        ? {}
        : { note: 'A status is what the council reports on a day: a claim, not a finding.' })}
    >
      {missing.map((need) => (
        <p key={need.inspectionId} className={styles['missing']}>
          {missingPlanInWords(need, council.dataAsAt)}
        </p>
      ))}
      {current.length === 0 && missing.length === 0 && (
        <p>No published plan is in the data set. That does not mean there is none.</p>
      )}
      {isBeforeLatest && latest !== undefined && (
        <p className={styles['missing']}>
          {`The newest plan in the data is older than the report of ${formatDay(latest.publishedOn)}. Its actions may have been done, dropped or replaced.`}
        </p>
      )}
      {current.map((plan) => (
        <PackPlan key={plan.id} plan={plan} council={council} isOvertaken={isBeforeLatest} />
      ))}
      {others.length > 0 && (
        <p className={styles['others']}>
          {`Other plans in the data, not shown here: ${listInWords(others.map(({ title }) => `“${title}”`))}.`}
        </p>
      )}
    </Section>
  );
}
