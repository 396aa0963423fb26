import { useId } from 'react';
import styles from './MistakeForm.module.css';
import type { DraftField } from './Draft.ts';

interface TextFieldProps {
  field: DraftField;
  label: string;
  hint?: string;
  value: string;
  problem: string | undefined;
  /** Of one line: a link. */
  short?: boolean;
  onChange: (text: string) => void;
}

/** A field with its label, a hint and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { field, label, hint, value, problem, short = false, onChange } = props;
  const id = useId();
  const shared = {
    id,
    name: field,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby':
      [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      )}
      {short ? (
        <input
          {...shared}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <textarea
          {...shared}
          rows={3}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </div>
  );
}
