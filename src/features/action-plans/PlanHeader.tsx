import { Link } from 'wouter';
import type { ActionPlan } from '#contract/actionPlans.ts';
import type { PlanFile } from '#contract/planFile.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { PageParts } from '#shared/ui/PageParts.tsx';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import styles from './PlanHeader.module.css';
import { planHeadline } from './planHeadline.ts';
import { PlanLinks } from './PlanLinks.tsx';

/** Of a plan with actions in the data: a long page. */
const parts = [
  { id: 'counts', title: 'Counts' },
  { id: 'timeline', title: 'Timeline' },
  { id: 'actions', title: 'Actions, one by one' },
  { id: 'areas', title: 'What the report asked for' },
  { id: 'deadlines', title: 'Deadlines' },
  { id: 'burn-up', title: 'Progress over time' },
] as const;

function period({ periodStart, periodEnd }: ActionPlan): string {
  if (periodStart !== null && periodEnd !== null) {
    return `${formatDay(periodStart)} to ${formatDay(periodEnd)}`;
  }
  if (periodStart !== null) return `from ${formatDay(periodStart)}`;
  return periodEnd === null ? 'no period published' : `to ${formatDay(periodEnd)}`;
}

/** What the page says first, the plan's papers, and the ways on from it. */
export function PlanHeader({ file }: { file: PlanFile }) {
  const { plan, council } = file;
  const { headline, lead } = planHeadline(file);
  return (
    <header className={styles['header']}>
      <p className={styles['kicker']}>
        Action plan of <Link href={`/councils/${council.id}`}>{council.name}</Link>,{' '}
        {council.region}
        {council.abolishedOn !== null && ` (council abolished ${formatDay(council.abolishedOn)})`}
      </p>
      <h1 tabIndex={-1}>{headline}</h1>
      <p className={styles['title']}>{plan.title}</p>
      <p className={styles['lead']}>{lead}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>Covers</dt>
          <dd>{period(plan)}</dd>
        </div>
        <div>
          <dt>Overseen by</dt>
          <dd>{plan.oversightBody ?? 'not published'}</dd>
        </div>
      </dl>
      {plan.note !== null && <p className={styles['note']}>{plan.note}</p>}
      <p className={styles['papers']}>
        <SourceLink source={plan.source} />
      </p>
      <PlanLinks file={file} />
      {plan.milestones.length > 0 && <PageParts parts={parts} />}
    </header>
  );
}
