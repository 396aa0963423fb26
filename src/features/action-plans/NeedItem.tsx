import type { ListedPlan } from '#contract/actionPlanList.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { planAnswers } from '#shared/format/planAnswers.ts';
import { NeedDue } from './NeedDue.tsx';
import { NeedLetter } from './NeedLetter.tsx';
import styles from './Needs.module.css';
import { needReasonWords } from './needReasonWords.ts';
import type { MissingPlan } from './needsView.ts';

/** A council whose plan is not in the data: what is missing, since when, and how to ask. */
export function NeedItem({
  missing: { need, otherPlans },
  on,
}: {
  missing: MissingPlan;
  on: string;
}) {
  const report = `${needReasonWords[need.reason].report} of ${formatDay(need.publishedOn)}`;
  return (
    <li id={`need-${need.inspectionId}`} className={styles['item']}>
      <h4>
        <a href={pageAddress.council(need.councilId)}>{need.councilName}</a>
        <span>{need.region}</span>
      </h4>
      <div className={styles['told']}>
        <p>
          Missing: the plan that answers the{' '}
          {need.reportAddress === null ? report : <a href={need.reportAddress}>{report}</a>}.
        </p>
        {need.due !== null && <NeedDue due={need.due} on={on} />}
        <OtherPlans plans={otherPlans} />
      </div>
      <NeedLetter need={need} on={on} />
    </li>
  );
}

function OtherPlans({ plans }: { plans: readonly ListedPlan[] }) {
  if (plans.length === 0) {
    return <p className={styles['quiet']}>No other plan of the council is in the data.</p>;
  }
  return (
    <>
      <p className={styles['quiet']}>
        {plans.length === 1 ? 'Another plan of the council:' : 'Other plans of the council:'}
      </p>
      <ul className={styles['others']}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <a href={pageAddress.plan(plan.id)}>{plan.title}</a>
            {plan.inspection === null
              ? '. Which inspection it answers is not published.'
              : `. It answers ${planAnswers(plan, { inspections: [plan.inspection] })}.`}
          </li>
        ))}
      </ul>
    </>
  );
}
