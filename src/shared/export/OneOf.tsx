import { useId } from 'react';
import styles from './OneOf.module.css';

interface OneOfProps<Id extends string | number> {
  legend: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** One of a few, all in sight. */
export function OneOf<Id extends string | number>({
  legend,
  options,
  chosen,
  onChoose,
}: OneOfProps<Id>) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      <div className={styles['options']}>
        {options.map(({ id, label }) => (
          <label key={id} className={styles['option']}>
            <input
              type="radio"
              name={name}
              checked={id === chosen}
              onChange={() => {
                onChoose(id);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
