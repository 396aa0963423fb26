import type { ReactNode } from 'react';
import styles from './Meaning.module.css';

/** Help in place: a line that opens into an explanation. Works with scripts off. */
export function Meaning({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles['meaning']}>
      <summary>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
