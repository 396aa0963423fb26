import { gradeLabel } from '#shared/format/gradeWords.ts';
import type { Standing } from '#domain/grades.ts';
import styles from './Choices.module.css';

interface GradeFilterProps {
  options: readonly Standing[];
  chosen: readonly Standing[];
  onChoose: (grades: Standing[]) => void;
}

/** Any number of grades; none chosen means all. */
export function GradeFilter({ options, chosen, onChoose }: GradeFilterProps) {
  return (
    <fieldset className={styles['boxes']}>
      <legend>Grade</legend>
      {options.map((standing) => (
        <label key={standing} className={styles['box']}>
          <input
            type="checkbox"
            checked={chosen.includes(standing)}
            onChange={(event) => {
              const others = chosen.filter((one) => one !== standing);
              onChoose(event.target.checked ? [...others, standing] : others);
            }}
          />
          {gradeLabel(standing)}
        </label>
      ))}
    </fieldset>
  );
}
