import type { Direction } from '#domain/compareReports.ts';
import { directionWords } from '#shared/format/comparisonWords.ts';
import styles from './DirectionWord.module.css';

const arrows: Record<Direction, string> = { rose: '▲', fell: '▼', same: '=' };

/** Which way a grade went, in a mark and a word; `steps` are said where there is more than one. */
export function DirectionWord({ direction, steps = 1 }: { direction: Direction; steps?: number }) {
  return (
    <span className={styles['word']} data-direction={direction}>
      <span aria-hidden="true">{arrows[direction]} </span>
      {directionWords[direction]}
      {steps > 1 && ` ${steps} steps`}
    </span>
  );
}
