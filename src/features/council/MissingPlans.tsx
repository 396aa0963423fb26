import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import { missingPlanInWords } from '#shared/format/missingPlanInWords.ts';
import styles from './ActionPlans.module.css';

/** Reports that ask for an action plan which no plan in the data says it answers. */
export function MissingPlans({ council }: { council: Council }) {
  const missing = council.plansNeeded.filter(({ planIds }) => planIds.length === 0);
  const [first] = missing;
  if (first === undefined) return null;
  return (
    <div className={styles['missing']}>
      {missing.map((need) => (
        <p key={need.inspectionId}>{missingPlanInWords(need, council.dataAsAt)}</p>
      ))}
      <p className={styles['whole']}>
        <Link href={`/action-plans#need-${first.inspectionId}`}>
          Councils that need a plan, and how to ask for one
        </Link>
      </p>
    </div>
  );
}
