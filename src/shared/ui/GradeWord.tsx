import type { Standing } from '#domain/grades.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { GradeMark } from './GradeMark.tsx';
import styles from './GradeWord.module.css';

/** A grade in full: its mark and its word, in its colour. */
export function GradeWord({ standing, large = false }: { standing: Standing; large?: boolean }) {
  return (
    <span className={styles['word']} data-standing={standing} data-large={large}>
      <GradeMark standing={standing} />
      <span>{gradeLabel(standing)}</span>
    </span>
  );
}
