import { useId } from 'react';
import styles from './RadioChoice.module.css';

interface RadioChoiceProps<Id extends string> {
  legend: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** One of a few, all in sight as words; the chosen one is bold and underlined. */
export function RadioChoice<Id extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: RadioChoiceProps<Id>) {
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
              value={id}
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
