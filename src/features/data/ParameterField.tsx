import { useId } from 'react';
import type { ApiParameter } from '#contract/openApi.ts';
import styles from './AskApi.module.css';

interface ParameterFieldProps {
  parameter: ApiParameter;
  value: string;
  isWrong: boolean;
  onChange: (value: string) => void;
}

/** One parameter of a path, with what it is and, where it does not fit, how it has to be written. */
export function ParameterField({ parameter, value, isWrong, onChange }: ParameterFieldProps) {
  const id = useId();
  const { name, description, schema } = parameter;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        <code>{name}</code>
      </label>
      <input
        id={id}
        name={name}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-is${isWrong ? ` ${id}-wrong` : ''}`}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <p id={`${id}-is`} className={styles['hint']}>
        {description}.
      </p>
      {isWrong && (
        <p id={`${id}-wrong`} className={styles['wrong']}>
          Not written as the API needs it. It must match <code>{schema.pattern}</code>
        </p>
      )}
    </div>
  );
}
