import { useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<Id extends string> {
  label: string;
  /** What "no choice" is called. */
  all: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
}

/** One of several, or all. */
export function Choice<Id extends string>({
  label,
  all,
  options,
  chosen,
  onChoose,
}: ChoiceProps<Id>) {
  const id = useId();
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => {
          onChoose(options.find((option) => option.id === event.target.value)?.id ?? null);
        }}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
