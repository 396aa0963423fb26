import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  title: string;
  children: ReactNode;
  action?: { label: string; onSelect: () => void };
  /** The page has nothing else to show: the title is its heading. */
  alone?: boolean;
}

/** Something the reader must know about this part of the page, with what can be done about it. */
export function Notice({ title, children, action, alone = false }: NoticeProps) {
  return (
    <div className={styles['notice']} role="status">
      <div>
        {alone && <h1>{title}.</h1>}
        <p>
          {!alone && <strong>{title}.</strong>} {children}
        </p>
      </div>
      {action && (
        <button type="button" className={styles['action']} onClick={action.onSelect}>
          {action.label}
        </button>
      )}
    </div>
  );
}
