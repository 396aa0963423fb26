import { groupByPriority } from '#domain/groupByPriority.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { StatusWord } from '#shared/ui/StatusWord.tsx';
import type { OwnMilestone, OwnPlan } from './ownPlan.ts';
import { ownTimingWords } from './ownTimingWords.ts';
import styles from './PrintedPlan.module.css';

interface PrintedPlanProps {
  plan: OwnPlan;
  /** ISO day the plan is counted on. */
  on: string;
  today: string;
}

/** The whole plan for paper: every action, no control. */
export function PrintedPlan({ plan, on, today }: PrintedPlanProps) {
  return (
    <div className={styles['printed']}>
      <h2>{plan.title === '' ? 'Action plan' : plan.title}</h2>
      <p>
        {plan.council !== null && `${plan.council}. `}A private copy, printed on {formatDay(today)}.
        {on !== today && ` Counted on ${formatDay(on)}.`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Due</th>
            <th scope="col">Status</th>
            <th scope="col">Owner</th>
          </tr>
        </thead>
        {groupByPriority(plan.milestones).map(({ priority, actions }) => (
          <tbody key={priority}>
            <tr>
              <th scope="colgroup" colSpan={4} className={styles['priority']}>
                {priority === '' ? 'No priority given' : priority}
              </th>
            </tr>
            {actions.map((action) => (
              <PrintedAction key={action.id} action={action} on={on} isToday={on === today} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function PrintedAction({
  action,
  on,
  isToday,
}: {
  action: OwnMilestone;
  on: string;
  isToday: boolean;
}) {
  const { title, due, originalDue, status, statusAsAt, earlier, ownerRole } = action;
  const timing = milestoneTiming(action, on);
  return (
    <tr>
      <th scope="row">
        {title}
        {action.question !== null && <p>Ask: {action.question}</p>}
        {action.note !== null && <p>{action.note}</p>}
        {action.evidence !== null && <p>Evidence: {action.evidence}</p>}
      </th>
      <td>
        {due !== null && <strong>{formatDay(due)}</strong>}
        <p>{ownTimingWords(timing, isToday)}</p>
        {originalDue !== null && <p>moved from {formatDay(originalDue)}</p>}
      </td>
      <td>
        <StatusWord status={status} />
        {statusAsAt !== null && <p>as at {formatDay(statusAsAt)}</p>}
        {earlier !== null && (
          <p>
            was {milestoneStatusWords[earlier.status].toLowerCase()}
            {earlier.asAt !== null && ` ${whenInWords(earlier.asAt)}`}
          </p>
        )}
      </td>
      <td>{ownerRole ?? 'No owner'}</td>
    </tr>
  );
}
