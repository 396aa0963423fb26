import type { CouncilChange } from '#domain/compareCouncils.ts';
import { DirectionWord } from '#shared/ui/DirectionWord.tsx';
import { noChangeWords } from '#shared/format/noChangeWords.ts';
import styles from './ChangeWord.module.css';

/** Which way a council went between two days, in a word and an arrow, with what to know of it. */
export function ChangeWord({ change }: { change: CouncilChange }) {
  if (change.outcome === 'not-comparable') {
    return (
      <span className={styles['change']}>
        Can’t be compared
        <span className={styles['note']}>{noChangeWords[change.reason]}</span>
      </span>
    );
  }
  const notes = [
    ...(change.sameReport ? ['no new report'] : []),
    ...(change.outcome === 'with-caution' ? ['under different rules'] : []),
  ];
  return (
    <span className={styles['change']}>
      <DirectionWord direction={change.direction} steps={Math.abs(change.steps)} />
      {notes.length > 0 && <span className={styles['note']}>{notes.join(', ')}</span>}
    </span>
  );
}
