import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import styles from './StatusMark.module.css';
import { statusShapes } from './statusShapes.ts';

/**
 * The mark of a status: a filled disc with a tick for complete, a triangle for at risk, a dashed
 * ring with a question mark where it is not known. For the eye only: the word beside it says it.
 */
export function StatusMark({ status }: { status: MilestoneStatus }) {
  const { outline, sign } = statusShapes[status];
  return (
    <svg
      className={styles['mark']}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      data-status={status}
    >
      <path className={styles['shape']} d={outline} />
      <path className={styles['sign']} d={sign} />
    </svg>
  );
}
