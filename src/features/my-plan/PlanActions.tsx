import { memo, useMemo, useState } from 'react';
import { groupByPriority } from '#domain/groupByPriority.ts';
import { countOf } from '#shared/format/countOf.ts';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { ActionRow } from './ActionRow.tsx';
import controls from './Controls.module.css';
import type { PlanDesk } from './createPlanDesk.ts';
import { fitsFilter, type ActionFilter } from './fitsFilter.ts';
import type { OwnMilestone } from './ownPlan.ts';
import styles from './PlanActions.module.css';

/** Actions drawn at a time. */
const step = 100;
/** Of them, drawn in the first frame: more than a screen shows. The others follow. */
const inFirstFrame = 20;

interface PlanActionsProps {
  desk: PlanDesk;
  actions: readonly OwnMilestone[];
  show: ActionFilter;
  /** ISO days. */
  on: string;
  today: string;
  /** Shown whether or not it still fits: it is being worked on. */
  touched: string | null;
  added: string | null;
  onAdd: (priority: string) => void;
}

/** The plan's actions under their priorities: a table to the eye on a wide screen, stacked on a narrow one. */
export const PlanActions = memo(function PlanActions({
  desk,
  actions,
  show,
  on,
  today,
  touched,
  added,
  onAdd,
}: PlanActionsProps) {
  const [more, setMore] = useState({ show, limit: step });
  const limit = more.show === show ? more.limit : step;
  const fitting = useMemo(
    () => actions.filter((one) => one.id === touched || fitsFilter(one, show, on)),
    [actions, show, on, touched],
  );
  const soon = useAfterPaint(limit, inFirstFrame);
  // Drawn by the groups' order, so that the limit cuts the end of the list and not its middle.
  const groups = useMemo(() => {
    let left = Math.min(limit, soon);
    return groupByPriority(fitting).flatMap((group) => {
      const drawn = group.actions.slice(0, Math.max(0, left));
      left -= drawn.length;
      return drawn.length === 0 ? [] : [{ ...group, drawn }];
    });
  }, [fitting, limit, soon]);
  return (
    <>
      <p className={styles['result']} role="status">
        {show === 'all'
          ? countOf(fitting.length, 'action')
          : `${fitting.length.toLocaleString('en-GB')} of ${countOf(actions.length, 'action')}`}
        {fitting.length > limit && `, the first ${limit} shown`}
      </p>
      {fitting.length === 0 && actions.length > 0 && <p>No action of your plan is like that.</p>}
      {fitting.length > 0 && (
        <p className={styles['head']} aria-hidden="true">
          <span>Action</span>
          <span>Due</span>
          <span>Status and its day</span>
          <span>Owner</span>
        </p>
      )}
      {groups.map(({ priority, actions: all, drawn }) => (
        <div key={priority} className={styles['group']}>
          <h3>
            {priority === '' ? 'No priority given' : priority}{' '}
            <span className={styles['count']}>{all.length.toLocaleString('en-GB')}</span>
          </h3>
          <ul>
            {drawn.map((action) => (
              <ActionRow
                key={action.id}
                desk={desk}
                action={action}
                on={on}
                today={today}
                isNew={action.id === added}
              />
            ))}
          </ul>
          {priority !== '' && (
            <button
              type="button"
              className={controls['quiet']}
              onClick={() => {
                onAdd(priority);
              }}
            >
              Add an action under “{priority}”
            </button>
          )}
        </div>
      ))}
      {fitting.length > limit && (
        <button
          type="button"
          className={controls['button']}
          onClick={() => {
            setMore({ show, limit: limit + step });
          }}
        >
          Show {Math.min(step, fitting.length - limit)} more
        </button>
      )}
    </>
  );
});
