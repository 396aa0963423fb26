import { memo } from 'react';
import type { Milestone } from '#contract/actionPlans.ts';
import type { LaterFinding } from '#domain/laterFindings.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import { statusReportWords } from '#domain/statusReportWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { timingWords } from '#shared/format/timingWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import { StatusWord } from '#shared/ui/StatusWord.tsx';
import styles from './PlanActions.module.css';
import { PlanFindings } from './PlanFindings.tsx';

interface ActionProps {
  milestone: Milestone;
  councilId: string;
  on: string;
  themeLabels: readonly string[];
  findings: readonly LaterFinding[] | null;
}

/** One action: what and by when, as the council reports it, and beside it what later visits and reports say. */
export const PlanAction = memo(function PlanAction({
  milestone,
  councilId,
  on,
  themeLabels,
  findings,
}: ActionProps) {
  const { id, title, due, originalDue, ownerRole, note, source } = milestone;
  const timing = milestoneTiming(milestone, on);
  const isOpen = timing.state === 'due' || timing.state === 'overdue';
  return (
    <li id={id} className={styles['action']}>
      <div>
        <h4>{title}</h4>
        <p className={styles['quiet']}>
          {themeLabels.length === 0 ? 'No theme coded' : themeLabels.join('; ')}
        </p>
        {note !== null && <p className={styles['note']}>{note}</p>}
        <p className={styles['papers']}>
          <SourceLink source={source} />
          <MistakeLink councilId={councilId} fact={`milestone:${id}`} of={`action “${title}”`} />
        </p>
      </div>
      <dl>
        <div>
          <dt>Status</dt>
          <dd>
            <StatusWord status={milestone.status} />
            <span className={styles['quiet']}>{statusReportWords(milestone)}</span>
          </dd>
        </div>
        <div>
          <dt>Due</dt>
          <dd>
            {due === null ? (
              <span className={styles['quiet']}>no due date published</span>
            ) : (
              formatDay(due)
            )}
            {originalDue !== null && (
              <span className={styles['quiet']}>moved from {formatDay(originalDue)}</span>
            )}
            {isOpen && (
              <span className={styles[timing.state === 'overdue' ? 'late' : 'quiet']}>
                {timingWords(timing)}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>Owner</dt>
          <dd>{ownerRole ?? <span className={styles['quiet']}>no owner published</span>}</dd>
        </div>
      </dl>
      <div>
        <h5>Later visits and reports</h5>
        <PlanFindings milestone={milestone} findings={findings} />
      </div>
    </li>
  );
});
