import type { Standing } from '#domain/grades.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import { isGrade } from '#domain/grades.ts';
import { GradeMark } from '#shared/ui/GradeMark.tsx';
import styles from './Key.module.css';

/** The key to letters, marks and colours of the standings a figure shows. */
export function GradeKey({ standings }: { standings: readonly Standing[] }) {
  return (
    <ul className={styles['key']} aria-label="Key">
      {standings.map((standing) => (
        <li key={standing}>
          <GradeMark standing={standing} />
          {/* A dash or a dot says nothing to the ear; a grade's letter does. */}
          <strong aria-hidden={!isGrade(standing)}>{gradeLetter(standing)}</strong>
          <span>{gradeLabel(standing)}</span>
        </li>
      ))}
    </ul>
  );
}
