import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import { urgentMilestones } from '#domain/urgentMilestones.ts';
import { statusReportWords } from '#domain/statusReportWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { timingWords } from '#shared/format/timingWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { StatusWord } from '#shared/ui/StatusWord.tsx';
import styles from './ActionPlans.module.css';

/** More are on the plan's own page. */
const shownAtMost = 5;

function dueWords(milestone: Milestone, on: string): string {
  const timing = timingWords(milestoneTiming(milestone, on));
  return milestone.due === null ? timing : `${formatDay(milestone.due)}, ${timing}`;
}

/** The actions of a plan that are overdue, at risk or delayed, a few of them. */
export function UrgentActions({ plan, on }: { plan: ActionPlan; on: string }) {
  const urgent = urgentMilestones(plan.milestones, on);
  const shown = urgent.slice(0, shownAtMost);
  if (shown.length === 0) return null;
  return (
    <>
      <h4 className={styles['urgent']}>
        Overdue, at risk or delayed
        {urgent.length > shown.length && `: ${shown.length} of ${urgent.length}`}
      </h4>
      <ul className={styles['actions']}>
        {shown.map((milestone) => (
          <li key={milestone.id}>
            <p>
              {milestone.title}
              <MistakeLink
                councilId={plan.councilId}
                fact={`milestone:${milestone.id}`}
                of={`action “${milestone.title}”`}
              />
            </p>
            <dl>
              <div>
                <dt>Due</dt>
                <dd>{dueWords(milestone, on)}</dd>
              </div>
              <div>
                <dt>Owner</dt>
                <dd>{milestone.ownerRole ?? 'no owner published'}</dd>
              </div>
              <div>
                <dt>Status</dt>
                <dd>
                  <StatusWord status={milestone.status} />, {statusReportWords(milestone)}
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
