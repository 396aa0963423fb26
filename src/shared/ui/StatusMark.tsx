import type { MilestoneStatus } from '#contract/actionPlans.ts';
import styles from './StatusMark.module.css';

/** Strokes over the outline, in a box of 16 by 16. */
const signs: Record<MilestoneStatus, string> = {
  'not-started': '',
  'on-track': 'M5 8h5.5M8 5.2L10.8 8L8 10.8',
  'at-risk': 'M8 6.2v3.4M8 12h0',
  delayed: 'M8 4.4V8.2L10.8 9.8',
  complete: 'M4.6 8.3l2.3 2.3l4.6-5',
  unknown: 'M6.3 6.3a1.8 1.8 0 1 1 2.6 1.7q-.9.4-.9 1.3M8 11.6h0',
};

/**
 * The mark of a status: a filled disc with a tick for complete, a triangle for at risk, a dashed
 * ring with a question mark where it is not known. For the eye only: the word beside it says it.
 */
export function StatusMark({ status, x, y }: { status: MilestoneStatus; x?: number; y?: number }) {
  return (
    <svg
      className={styles['mark']}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      x={x}
      y={y}
      aria-hidden="true"
      focusable="false"
      data-status={status}
    >
      {status === 'at-risk' ? (
        <path className={styles['shape']} d="M8 1.6L15 14.2H1z" />
      ) : (
        <circle className={styles['shape']} cx="8" cy="8" r="6.7" />
      )}
      <path className={styles['sign']} d={signs[status]} />
    </svg>
  );
}
