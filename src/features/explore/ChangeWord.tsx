import { changeKind } from '#domain/changeKind.ts';
import type { CouncilChange } from '#domain/compareCouncils.ts';
import { directionWords } from '#shared/format/comparisonWords.ts';
import { noChangeWords } from './noChangeWords.ts';
import styles from './ChangeWord.module.css';

const arrows = { rose: '▲', fell: '▼', same: '=' } as const;

/** Which way a council went between two days, in a word and an arrow, with what to know of it. */
export function ChangeWord({ change }: { change: CouncilChange }) {
  if (change.outcome === 'not-comparable') {
    return (
      <span className={styles['change']}>
        <span className={styles['word']} data-kind="not-comparable">
          Can’t compare
        </span>
        <span className={styles['note']}>{noChangeWords[change.reason]}</span>
      </span>
    );
  }
  const steps = Math.abs(change.steps);
  const notes = [
    ...(change.sameReport ? ['no new report'] : []),
    ...(change.outcome === 'with-caution' ? ['across frameworks'] : []),
  ];
  return (
    <span className={styles['change']}>
      <span className={styles['word']} data-kind={changeKind(change)}>
        <span aria-hidden="true">{arrows[change.direction]} </span>
        {directionWords[change.direction]}
        {steps > 1 && ` ${steps} steps`}
      </span>
      {notes.length > 0 && <span className={styles['note']}>{notes.join(', ')}</span>}
    </span>
  );
}
