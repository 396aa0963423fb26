import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';
import { statusReportWords } from '#domain/statusReportWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { StatusWord } from '#shared/ui/StatusWord.tsx';
import { actionGroups, type NumberedAction } from './actionGroups.ts';
import styles from './PackActions.module.css';

/** Rows of a group; the rest is counted, so that a long plan does not fill the pack. */
const shownAtMost = 12;

function dueWords({ due, originalDue }: Milestone): string {
  if (due === null) return 'no due date published';
  const first =
    originalDue === null || originalDue === due ? '' : ` (moved from ${formatDay(originalDue)})`;
  return formatDay(due) + first;
}

function ActionRow({ action: { number, milestone } }: { action: NumberedAction }) {
  return (
    <tr>
      <td className={styles['number']}>{number}</td>
      <th scope="row">{milestone.title}</th>
      <td data-label="Due">{dueWords(milestone)}</td>
      <td data-label="Owner">{milestone.ownerRole ?? 'no owner published'}</td>
      <td data-label="Status">
        <StatusWord status={milestone.status} />,{' '}
        <span className={styles['quiet']}>{statusReportWords(milestone)}</span>
      </td>
    </tr>
  );
}

/** A plan's actions that are overdue, at risk, or of which too little is known, in a table. */
export function PackActions({ plan, on }: { plan: ActionPlan; on: string }) {
  const groups = actionGroups(plan.milestones, on);
  if (groups.length === 0) return null;
  return (
    <table className={styles['actions']}>
      <caption>
        {`Actions to ask about on ${formatDay(on)}, numbered as in the plan’s list`}
      </caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Action</th>
          <th scope="col">Due</th>
          <th scope="col">Owner</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      {groups.map(({ title, actions }) => (
        <tbody key={title}>
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={5}>
              {title} ({actions.length})
            </th>
          </tr>
          {actions.slice(0, shownAtMost).map((action) => (
            <ActionRow key={action.milestone.id} action={action} />
          ))}
          {actions.length > shownAtMost && (
            <tr>
              <td colSpan={5}>{`And ${actions.length - shownAtMost} more, on the plan’s page.`}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
