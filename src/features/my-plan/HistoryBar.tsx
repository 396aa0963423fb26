import type { PlanDesk } from './createPlanDesk.ts';
import type { PlanDeskState } from './planDeskState.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import controls from './Controls.module.css';
import styles from './HistoryBar.module.css';

interface HistoryBarProps {
  desk: PlanDesk;
  state: Pick<PlanDeskState, 'history' | 'said'>;
  onAdd: () => void;
}

/** Undo, redo and a new action, within reach on the whole length of the plan. */
export function HistoryBar({ desk, state: { history, said }, onAdd }: HistoryBarProps) {
  useUndoKeys(desk);
  // Never disabled: a button that goes grey under the reader's finger loses the focus.
  return (
    <div className={styles['bar']}>
      <button
        type="button"
        className={controls['button']}
        aria-disabled={history.past.length === 0}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => {
          desk.undo();
        }}
      >
        Undo
      </button>
      <button
        type="button"
        className={controls['button']}
        aria-disabled={history.future.length === 0}
        aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z"
        onClick={() => {
          desk.redo();
        }}
      >
        Redo
      </button>
      <button id="add-action" type="button" className={controls['button']} onClick={onAdd}>
        Add an action
      </button>
      <p className={styles['said']} aria-hidden="true">
        {said.text}
      </p>
    </div>
  );
}
