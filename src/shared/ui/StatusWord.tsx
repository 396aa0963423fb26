import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { StatusMark } from './StatusMark.tsx';
import styles from './StatusWord.module.css';

/** A status in full: its mark and its word. Whose claim it is, and of when, is said beside it. */
export function StatusWord({ status }: { status: MilestoneStatus }) {
  return (
    <span className={styles['word']} data-status={status}>
      <StatusMark status={status} />
      <span>{milestoneStatusWords[status]}</span>
    </span>
  );
}
