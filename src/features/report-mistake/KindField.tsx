import { useId } from 'react';
import styles from './MistakeForm.module.css';
import { mistakeKinds, type MistakeKind } from './mistakeKinds.ts';

interface KindFieldProps {
  chosen: MistakeKind | null;
  problem: string | undefined;
  onChoose: (kind: MistakeKind) => void;
}

/** What is wrong: one of a few. */
export function KindField({ chosen, problem, onChoose }: KindFieldProps) {
  const id = useId();
  return (
    <fieldset
      className={styles['field']}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
    >
      <legend>What is wrong?</legend>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      )}
      <div className={styles['kinds']}>
        {mistakeKinds.map((kind) => (
          <label key={kind.id}>
            <input
              type="radio"
              name="kind"
              value={kind.id}
              checked={kind.id === chosen}
              aria-invalid={problem !== undefined}
              onChange={() => {
                onChoose(kind.id);
              }}
            />
            <span>{kind.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
