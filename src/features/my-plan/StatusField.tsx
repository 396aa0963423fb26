import { useId, useRef } from 'react';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { StatusMark } from '#shared/ui/StatusMark.tsx';
import type { PlanDesk } from './createPlanDesk.ts';
import { DateField } from './DateField.tsx';
import { statusChanged } from './file/statusChanged.ts';
import type { OwnMilestone } from './ownPlan.ts';
import styles from './StatusField.module.css';

interface StatusFieldProps {
  desk: PlanDesk;
  action: OwnMilestone;
  /** ISO day: what a changed status is of, unless the reader says otherwise. */
  today: string;
}

type Status = Pick<OwnMilestone, 'status' | 'statusAsAt' | 'earlier'>;

/** An action's status, the day it is of, and the one before. */
export function StatusField({ desk, action, today }: StatusFieldProps) {
  const id = useId();
  // Arrow keys pass over statuses on the way to one: the one before is that of when they began.
  const begunWith = useRef<Status | null>(null);
  const { status, statusAsAt, earlier } = action;
  const what = `the status of “${action.title}”`;
  return (
    <div className={styles['status']}>
      <label htmlFor={id}>Status</label>
      <div className={styles['choice']} data-status={status}>
        <StatusMark status={status} />
        <select
          id={id}
          value={status}
          onFocus={() => {
            begunWith.current = { status, statusAsAt, earlier };
          }}
          onBlur={() => {
            begunWith.current = null;
          }}
          onChange={(event) => {
            const chosen = milestoneStatusIds.find((one) => one === event.target.value);
            if (chosen === undefined) return;
            const start = begunWith.current ?? { status, statusAsAt, earlier };
            desk.editAction(action.id, what, (one) =>
              chosen === start.status
                ? { ...one, ...start }
                : statusChanged({ ...one, ...start }, chosen, today),
            );
          }}
        >
          {milestoneStatusIds.map((one) => (
            <option key={one} value={one}>
              {milestoneStatusWords[one]}
            </option>
          ))}
        </select>
      </div>
      <DateField
        desk={desk}
        field={`${action.id}/statusAsAt`}
        label="Status as at"
        value={statusAsAt}
        placeholder="Date not known"
        onCommit={(date) => {
          desk.editAction(action.id, `the day of the status of “${action.title}”`, (one) => ({
            ...one,
            statusAsAt: date,
          }));
        }}
      />
      {earlier !== null && (
        <p className={styles['earlier']}>
          was {milestoneStatusWords[earlier.status].toLowerCase()}
          {earlier.asAt !== null && ` ${whenInWords(earlier.asAt)}`}
        </p>
      )}
    </div>
  );
}
