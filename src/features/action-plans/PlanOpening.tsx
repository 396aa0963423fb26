import { Link } from 'wouter';
import type { ActionPlan } from '#contract/actionPlans.ts';
import type { PlanFile } from '#contract/planFile.ts';
import { sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { readDayWords } from '#shared/format/readDayWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceKey } from '#shared/ui/SourceKey.tsx';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import styles from './PlanHeader.module.css';
import { planHeadline } from './planHeadline.ts';

function period({ periodStart, periodEnd }: ActionPlan): string {
  if (periodStart !== null && periodEnd !== null) {
    return `${formatDay(periodStart)} to ${formatDay(periodEnd)}`;
  }
  if (periodStart !== null) return `from ${formatDay(periodStart)}`;
  return periodEnd === null ? 'no period published' : `to ${formatDay(periodEnd)}`;
}

/** What the page says first, and the plan's papers. Needs no script. */
export function PlanOpening({ file }: { file: PlanFile }) {
  const { plan, council } = file;
  const { headline, lead } = planHeadline(file);
  const isReadBy = plan.source.readOn === undefined && council.checkedOn !== undefined;
  return (
    <>
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
        {isReadBy && ` ${sentenceCase(readDayWords.of(plan.source, council.checkedOn))}.`}
        <MistakeLink councilId={council.id} fact={`plan:${plan.id}`} of={`plan “${plan.title}”`} />
      </p>
      <SourceKey />
    </>
  );
}
