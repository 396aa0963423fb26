import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  id: string;
  title: string;
  /** A line under the title: what this is, from where. */
  note?: ReactNode;
  /** What can be done with the part, under it. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A part of a page, with an address of its own. */
export function Section({ id, title, note, foot, children }: SectionProps) {
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      {children}
      {foot !== undefined && (
        <div className={styles['foot']} data-needs-script="">
          {foot}
        </div>
      )}
    </section>
  );
}
