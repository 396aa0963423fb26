import styles from './TakeAwayParts.module.css';
import type { Act } from './useOutcome.ts';

interface SaveButtonProps {
  label: string;
  act: Act;
  /** While it runs: `Making the file…`. */
  doing: string;
  /** Saves and tells what was saved. */
  task: () => Promise<string>;
  /** What went wrong and what to do instead. */
  failed: (error: unknown) => string;
}

/** The first button of a part of the dialog: makes its file and hands it over. */
export function SaveButton({ label, act, ...action }: SaveButtonProps) {
  return (
    <button type="button" className={styles['first']} onClick={() => void act(action)}>
      {label}
    </button>
  );
}
