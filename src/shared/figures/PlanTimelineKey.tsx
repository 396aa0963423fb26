import type { MilestoneStatus } from '#contract/actionPlans.ts';
import { milestoneStatusIds } from '#contract/actionPlans.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { StatusMark } from '#shared/ui/StatusMark.tsx';
import key from './Key.module.css';
import styles from './PlanTimelineKey.module.css';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';

/** The key to the marks a plan timeline shows. */
export function PlanTimelineKey({ series }: { series: PlanTimelineSeries }) {
  const actions = series.groups.flatMap((group) => group.actions);
  const shown: MilestoneStatus[] = milestoneStatusIds.filter((status) =>
    actions.some((action) => action.status === status),
  );
  const items = series.groups.flatMap(({ dated }) => dated);
  const isRough = items.some(({ due }) => due.length < 10);
  const hasMoved = items.some(({ originalDue }) => originalDue !== null);
  const isLate = items.some(({ overdue }) => overdue);
  return (
    <ul className={key['key']} aria-label="Key">
      {shown.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
          {milestoneStatusWords[status]}
        </li>
      ))}
      {isRough && (
        <li>
          <svg viewBox="0 0 26 16" width="26" height="16" aria-hidden="true" focusable="false">
            <rect className={styles['bar']} x="1" y="9" width="24" height="3" />
          </svg>
          The month or year it may fall in; its mark is on the last day
        </li>
      )}
      {hasMoved && (
        <li>
          <svg viewBox="0 0 26 16" width="26" height="16" aria-hidden="true" focusable="false">
            <path className={styles['moved']} d="M7 8H26" strokeDasharray="4 3" />
            <path className={styles['moved']} d="M7 2.5l5.5 5.5l-5.5 5.5l-5.5 -5.5Z" />
          </svg>
          The date first published, moved since
        </li>
      )}
      {isLate && (
        <li>
          <svg viewBox="0 0 26 16" width="26" height="16" aria-hidden="true" focusable="false">
            <path className={styles['late']} d="M1 8H25" />
          </svg>
          Overdue
        </li>
      )}
      <li>
        <svg viewBox="0 0 26 16" width="26" height="16" aria-hidden="true" focusable="false">
          <path className={styles['on']} d="M13 0V16" />
        </svg>
        Counted on {formatDay(series.on)}
      </li>
    </ul>
  );
}
