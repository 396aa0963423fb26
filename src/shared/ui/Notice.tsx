import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  title: string;
  children: ReactNode;
  action?: { label: string; onSelect: () => void };
}

/** Something the reader must know about this part of the page, with what can be done about it. */
export function Notice({ title, children, action }: NoticeProps) {
  return (
    <div className={styles['notice']} role="status">
      <p>
        <strong>{title}.</strong> {children}
      </p>
      {action && (
        <button type="button" className={styles['action']} onClick={action.onSelect}>
          {action.label}
        </button>
      )}
    </div>
  );
}
