import styles from './CountedChoice.module.css';

interface CountedChoiceProps<Id extends string> {
  /** What is chosen, for a screen reader. */
  label: string;
  /** `count`: how many each choice would show. */
  options: readonly { id: Id; label: string; count: number }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** One of a few, each with how many it would show. */
export function CountedChoice<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
}: CountedChoiceProps<Id>) {
  return (
    <div className={styles['choice']} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          aria-pressed={option.id === chosen}
          onClick={() => {
            onChoose(option.id);
          }}
        >
          <span>
            {option.label}{' '}
            <span className={styles['count']}>{option.count.toLocaleString('en-GB')}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
