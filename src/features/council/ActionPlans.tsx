import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council } from '#contract/council.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './ActionPlans.module.css';
import { MilestoneList } from './MilestoneList.tsx';
import { planAnswers } from '#shared/format/planAnswers.ts';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';
import { SourceLink } from '#shared/ui/SourceLink.tsx';

function period({ periodStart, periodEnd }: ActionPlan): string | null {
  if (periodStart === null && periodEnd === null) return null;
  if (periodEnd === null) return `from ${formatDay(periodStart ?? '')}`;
  return periodStart === null
    ? `to ${formatDay(periodEnd)}`
    : `${formatDay(periodStart)} to ${formatDay(periodEnd)}`;
}

function Plan({ plan, council }: { plan: ActionPlan; council: Council }) {
  const covers = period(plan);
  return (
    <article className={styles['plan']}>
      <h3>{plan.title}</h3>
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
      </p>
      {plan.milestones.length === 0 ? (
        <p className={styles['none']}>None of its actions is in the data.</p>
      ) : (
        <MilestoneList milestones={plan.milestones} />
      )}
    </article>
  );
}

/** Published plans that answer an inspection, with their actions simply listed. */
export function ActionPlans({ council }: { council: Council }) {
  const { plans } = council;
  if (plans.length === 0) {
    return (
      <Section id="plan" title={sectionTitle('plan', council)}>
        <p>No published plan is in the data set. That does not mean there is none.</p>
      </Section>
    );
  }
  return (
    <Section
      id="plan"
      title={sectionTitle('plan', council)}
      note={
        <>
          A status is what the council reports on a day. It is a claim, not a finding: what
          inspectors found later is under <a href="#visits">visits</a>.
        </>
      }
    >
      {[...plans].reverse().map((plan) => (
        <Plan key={plan.id} plan={plan} council={council} />
      ))}
    </Section>
  );
}
