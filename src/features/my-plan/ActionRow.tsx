import { memo, useEffect, useId, useRef, useState } from 'react';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { ActionDetails } from './ActionDetails.tsx';
import { ActionRemarks } from './ActionRemarks.tsx';
import controls from './Controls.module.css';
import type { PlanDesk } from './createPlanDesk.ts';
import { DateField } from './DateField.tsx';
import { EditField } from './EditField.tsx';
import { movedDue } from './movedDue.ts';
import type { OwnMilestone } from './ownPlan.ts';
import { ownTimingWords } from './ownTimingWords.ts';
import { StatusField } from './StatusField.tsx';
import styles from './ActionRow.module.css';

interface ActionRowProps {
  desk: PlanDesk;
  action: OwnMilestone;
  /** ISO days. */
  today: string;
  on: string;
  /** Just added: its title is to be written. */
  isNew: boolean;
}

function titleFault(text: string): string | null {
  return text.trim() === ''
    ? 'An action needs a few words. To take it out, delete it under “Question, note”.'
    : null;
}

/** An action of the plan, every part of it to be edited in place. */
export const ActionRow = memo(function ActionRow({
  desk,
  action,
  today,
  on,
  isNew,
}: ActionRowProps) {
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const [isOpen, setOpen] = useState(() =>
    ['question', 'note', 'evidence', 'priority'].some(
      (key) => desk.draftOf(`${action.id}/${key}`) !== undefined,
    ),
  );
  useEffect(() => {
    if (!isNew) return;
    const title = row.current?.querySelector('textarea');
    title?.focus();
    title?.select();
  }, [isNew]);
  const timing = milestoneTiming(action, on);
  const name = `“${action.title}”`;
  return (
    <li ref={row} className={styles['row']}>
      <div className={styles['cells']} role="group" aria-label={action.title}>
        <div className={styles['what']}>
          <EditField
            desk={desk}
            field={`${action.id}/title`}
            label="Action"
            value={action.title}
            check={titleFault}
            strong
            onCommit={(title) => {
              desk.editAction(action.id, `the words of ${name}`, (one) => ({ ...one, title }));
            }}
          />
          {!isOpen && <ActionRemarks action={action} />}
        </div>
        <div>
          <DateField
            desk={desk}
            field={`${action.id}/due`}
            label="Due"
            value={action.due}
            placeholder="No due date"
            onCommit={(due) => {
              desk.editAction(action.id, `the due date of ${name}`, (one) => movedDue(one, due));
            }}
          />
          <p className={styles['timing']} data-timing={timing.state}>
            {ownTimingWords(timing, on === today)}
          </p>
          {action.originalDue !== null && (
            <p className={styles['quiet']}>moved from {formatDay(action.originalDue)}</p>
          )}
        </div>
        <StatusField desk={desk} action={action} today={today} />
        <div>
          <EditField
            desk={desk}
            field={`${action.id}/ownerRole`}
            label="Owner"
            value={action.ownerRole ?? ''}
            placeholder="No owner"
            onCommit={(text) => {
              const ownerRole = text === '' ? null : text;
              desk.editAction(action.id, `the owner of ${name}`, (one) => ({ ...one, ownerRole }));
            }}
          />
        </div>
        <button
          type="button"
          className={controls['quiet']}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span aria-hidden="true">{isOpen ? '–' : '+'}</span> Question, note{' '}
          <span className="visually-hidden">of {action.title}</span>
        </button>
        <div id={id} className={styles['details']} hidden={!isOpen}>
          {isOpen && <ActionDetails desk={desk} action={action} />}
        </div>
      </div>
    </li>
  );
});
