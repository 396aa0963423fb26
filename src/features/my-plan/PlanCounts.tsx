import { memo } from 'react';
import { countMilestones, dueWindows, staleAfterDays } from '#domain/countMilestones.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { OwnMilestone } from './ownPlan.ts';
import styles from './PlanCounts.module.css';

interface PlanCountsProps {
  actions: readonly OwnMilestone[];
  /** ISO day. */
  on: string;
}

/** Where the plan stands on a day, in numbers. */
export const PlanCounts = memo(function PlanCounts({ actions, on }: PlanCountsProps) {
  const counts = countMilestones(actions, on);
  const rows: readonly { label: string; count: number; late?: boolean }[] = [
    { label: 'Complete', count: counts.complete },
    { label: 'Overdue', count: counts.overdue, late: counts.overdue > 0 },
    ...dueWindows.map((days) => ({
      label: `Due within ${days} days`,
      count: counts.dueWithin[days],
    })),
    { label: 'No due date', count: counts.undated },
    { label: 'No owner', count: counts.unowned },
    { label: 'Status not known', count: counts.statusUnknown },
    { label: `Status over ${staleAfterDays} days old`, count: counts.stale },
    { label: 'Status without a date', count: counts.reportDateUnknown },
  ];
  return (
    <>
      <dl className={styles['counts']}>
        {rows.map(({ label, count, late = false }) => (
          <div key={label} data-late={late || undefined}>
            <dt>{label}</dt>
            <dd>{count.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['basis']}>
        Of {counts.total.toLocaleString('en-GB')}, counted on {formatDay(on)}. All but the first
        number leave complete actions out.
      </p>
    </>
  );
});
