import { countOf } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { CouncilNames } from './CouncilNames.tsx';
import type { Move } from '#domain/groupMoves.ts';
import styles from './TwoDates.module.css';

interface MoveListProps {
  title: string;
  count: number;
  moves: readonly Move[];
}

/** The councils that went one way, by how far. */
export function MoveList({ title, count, moves }: MoveListProps) {
  return (
    <div className={styles['group']}>
      <h3>
        {title} <span className={styles['count']}>{count.toLocaleString('en-GB')}</span>
      </h3>
      {moves.length === 0 && <p className={styles['none']}>No council.</p>}
      <dl>
        {moves.map((move) => (
          <div key={`${move.before} ${move.after} ${String(move.sameReport)}`}>
            <dt>
              {moveWords(move)}{' '}
              <span className={styles['count']}>
                {move.councils.length.toLocaleString('en-GB')}
              </span>
            </dt>
            <dd>
              <CouncilNames councils={move.councils} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function moveWords({ before, after, steps, sameReport }: Move): string {
  if (steps === 0) {
    return sameReport ? `${gradeLabel(before)}, no new report` : `${gradeLabel(before)} again`;
  }
  const size = Math.abs(steps);
  return `${gradeLabel(before)} to ${gradeLabel(after).toLowerCase()}, ${countOf(size, 'step')}`;
}
