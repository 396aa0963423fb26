import type { Milestone } from '#contract/actionPlans.ts';
import { precisionOf } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './ActionPlans.module.css';
import { milestoneStatusWords } from '#shared/format/milestoneStatusWords.ts';
import { SourceLink } from '#shared/ui/SourceLink.tsx';

function statusWords({ status, statusAsAt }: Milestone): string {
  if (status === 'unknown') return milestoneStatusWords.unknown;
  const when =
    statusAsAt === null
      ? ', date not known'
      : ` ${precisionOf(statusAsAt) === 'day' ? 'on' : 'in'} ${formatDay(statusAsAt)}`;
  return `${milestoneStatusWords[status]}, as the council reported${when}`;
}

/** The actions of a plan under its own headings, in the plan's order. */
export function MilestoneList({ milestones }: { milestones: readonly Milestone[] }) {
  const priorities = [...new Set(milestones.map(({ priority }) => priority))];
  return priorities.map((priority) => (
    <div key={priority} className={styles['priority']}>
      <h4>{priority === '' ? 'Actions' : priority}</h4>
      <ul>
        {milestones
          .filter((milestone) => milestone.priority === priority)
          .map((milestone) => (
            <li key={milestone.id}>
              <div className={styles['action']}>
                <p>{milestone.title}</p>
                {milestone.note !== null && <p className={styles['note']}>{milestone.note}</p>}
                <p className={styles['papers']}>
                  <SourceLink source={milestone.source} />
                </p>
              </div>
              <dl>
                <div>
                  <dt>Due</dt>
                  <dd>
                    {milestone.due === null ? 'no due date published' : formatDay(milestone.due)}
                  </dd>
                </div>
                <div>
                  <dt>Owner</dt>
                  <dd>{milestone.ownerRole ?? 'no owner published'}</dd>
                </div>
                <div>
                  <dt>Status</dt>
                  <dd>{statusWords(milestone)}</dd>
                </div>
              </dl>
            </li>
          ))}
      </ul>
    </div>
  ));
}
