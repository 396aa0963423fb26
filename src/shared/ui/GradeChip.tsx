import type { Standing } from '#domain/grades.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import styles from './GradeChip.module.css';

/** A grade as a letter on its colour, for tables of many; `of` names the judgement for a screen reader. */
export function GradeChip({ standing, of }: { standing: Standing; of: string }) {
  return (
    <span
      className={styles['chip']}
      data-standing={standing}
      title={`${of}: ${gradeLabel(standing)}`}
    >
      <span aria-hidden="true">{gradeLetter(standing)}</span>
      <span className="visually-hidden">{`${of}: ${gradeLabel(standing)}. `}</span>
    </span>
  );
}
