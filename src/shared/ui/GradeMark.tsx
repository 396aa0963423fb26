import type { Grade } from '#contract/gradeIds.ts';
import { gradeLevel, isGrade, type Standing } from '#domain/grades.ts';
import styles from './GradeMark.module.css';

/** Inside the box of 16 by 16 that stands for no grade: each kind of none has its own filling. */
const fillings: Record<Exclude<Standing, Grade>, string> = {
  'not-given': 'M1.5 5.5l4-4M1.5 10l8.5-8.5M1.5 14.5l13-13M6 14.5l8.5-8.5M10.5 14.5l4-4',
  'not-judged': 'M5 5h0M8 8h0M11 5h0M5 11h0M11 11h0',
  'not-inspected': '',
};

/**
 * The four-step level mark of a grade: four bars filled for outstanding, one for inadequate. For
 * no grade, a box: hatched where none is given any more, dotted where it was not judged, empty
 * where not inspected. For the eye only: the word or letter beside it says the same.
 */
export function GradeMark({ standing }: { standing: Standing }) {
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
      {!isGrade(standing) ? (
        <>
          <path className={styles['none']} d="M1.5 1.5h13v13h-13z" />
          <path className={styles['filling']} d={fillings[standing]} />
        </>
      ) : (
        [1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            className={step <= gradeLevel(standing) ? styles['filled'] : styles['rest']}
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
