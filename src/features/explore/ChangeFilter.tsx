import { changeKindIds, type ChangeKind } from '#domain/changeKind.ts';
import { directionWords } from '#shared/format/comparisonWords.ts';
import styles from './Choices.module.css';

interface ChangeFilterProps {
  chosen: ChangeKind | null;
  /** How many councils each choice would show. */
  changes: Record<ChangeKind | 'all', number>;
  onChoose: (change: ChangeKind | null) => void;
}

const labels: Record<ChangeKind, string> = {
  ...directionWords,
  'not-comparable': 'Can’t be compared',
};

export function ChangeFilter({ chosen, changes, onChoose }: ChangeFilterProps) {
  return (
    <div className={styles['tabs']} role="group" aria-label="Change">
      {[null, ...changeKindIds].map((change) => (
        <button
          key={change ?? 'all'}
          type="button"
          aria-pressed={change === chosen}
          onClick={() => {
            onChoose(change);
          }}
        >
          <span>
            {change === null ? 'All' : labels[change]}{' '}
            {changes[change ?? 'all'].toLocaleString('en-GB')}
          </span>
        </button>
      ))}
    </div>
  );
}
