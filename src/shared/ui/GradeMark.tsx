import { gradeLevel, isGrade, type Standing } from '#domain/grades.ts';
import styles from './GradeMark.module.css';

/**
 * The four-step level mark of a grade: four bars filled for outstanding, one for inadequate; a
 * hatched box for no grade. For the eye only: the word or letter beside it says the same.
 */
export function GradeMark({ standing }: { standing: Standing }) {
  const level = isGrade(standing) ? gradeLevel(standing) : 0;
  return (
    <svg
      className={styles['mark']}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      data-standing={standing}
    >
      {level === 0 ? (
        <path className={styles['none']} d="M1 15 15 1M1 9 9 1M7 15 15 7M1.5 1.5h13v13h-13z" />
      ) : (
        [1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            className={step <= level ? styles['filled'] : styles['rest']}
            x={(step - 1) * 4.1 + 0.3}
            y={14.5 - step * 3.4}
            width="3"
            height={step * 3.4 + 1}
          />
        ))
      )}
    </svg>
  );
}
