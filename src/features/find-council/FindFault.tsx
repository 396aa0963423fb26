import type { ReactNode } from 'react';
import styles from './FindFault.module.css';

interface FindFaultProps {
  /** What could not be loaded, as it reads in a sentence: "the search". */
  what: string;
  isRetrying?: boolean;
  onRetry: () => void;
  children: ReactNode;
}

/** Says under the field what could not be loaded, with a way to try again. */
export function FindFault({ what, isRetrying = false, onRetry, children }: FindFaultProps) {
  return (
    <div className={styles['fault']}>
      <p role="status">
        <strong>Could not load {what}.</strong> {children}
      </p>
      <button type="button" className={styles['retry']} onClick={onRetry}>
        {isRetrying ? 'Trying again…' : 'Try again'}
      </button>
    </div>
  );
}
