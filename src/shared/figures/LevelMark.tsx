import type { Grade } from '#contract/grades.ts';
import { gradeLevel } from '#domain/grades.ts';
import styles from './LevelMark.module.css';

/** The four-step mark of a grade inside a drawing, 13 by 13 units, in the text's colour around it. */
export function LevelMark({ standing, x, y }: { standing: Grade; x: number; y: number }) {
  const level = gradeLevel(standing);
  return (
    <g className={styles['mark']} transform={`translate(${x} ${y})`}>
      {[1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          className={step <= level ? styles['filled'] : styles['rest']}
          x={(step - 1) * 3.5}
          y={12 - step * 2.9}
          width="2.6"
          height={step * 2.9 + 1}
        />
      ))}
    </g>
  );
}
