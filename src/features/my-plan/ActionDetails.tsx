import type { MouseEvent } from 'react';
import type { PlanDesk } from './createPlanDesk.ts';
import { EditField } from './EditField.tsx';
import type { OwnMilestone } from './ownPlan.ts';
import controls from './Controls.module.css';
import styles from './ActionDetails.module.css';

type TextKey = 'question' | 'note' | 'evidence';

const fields: readonly { key: TextKey; label: string; lines: boolean }[] = [
  { key: 'question', label: 'Question to ask', lines: true },
  { key: 'note', label: 'Note', lines: true },
  { key: 'evidence', label: 'Link to the evidence', lines: false },
];

/** What else can be kept of an action. */
export function ActionDetails({ desk, action }: { desk: PlanDesk; action: OwnMilestone }) {
  const { id, title, priority } = action;

  const remove = (event: MouseEvent<HTMLButtonElement>) => {
    // The row goes, and the focus with it: to the next action, or to where one can be added.
    const row = event.currentTarget.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    const target = next?.querySelector('textarea') ?? document.getElementById('add-action');
    desk.edit(
      (plan) => ({ ...plan, milestones: plan.milestones.filter((one) => one.id !== id) }),
      `deleting “${title}”`,
      null,
      `Deleted “${title}”. Undo brings it back.`,
    );
    target?.focus();
  };

  return (
    <div className={styles['details']}>
      {fields.map(({ key, label, lines }) => (
        <EditField
          key={key}
          desk={desk}
          field={`${id}/${key}`}
          label={label}
          lines={lines}
          value={action[key] ?? ''}
          onCommit={(text) => {
            const value = text === '' ? null : text;
            desk.editAction(id, `the ${key} of “${title}”`, (one) => ({ ...one, [key]: value }));
          }}
        />
      ))}
      <EditField
        desk={desk}
        field={`${id}/priority`}
        label="Priority it stands under"
        value={priority}
        onCommit={(text) => {
          desk.editAction(id, `the priority of “${title}”`, (one) => ({ ...one, priority: text }));
        }}
      />
      <p className={controls['note']}>
        Enter keeps what you type, Shift and Enter starts a new line, Escape puts it back.
      </p>
      <button type="button" className={controls['quiet']} onClick={remove}>
        Delete this action
      </button>
    </div>
  );
}
