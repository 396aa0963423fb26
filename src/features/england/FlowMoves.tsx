import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { flowParts } from './flowParts.ts';
import type { FlowView } from './flowView.ts';
import styles from './FlowSection.module.css';

const titles = { rose: 'Rose', fell: 'Fell', same: 'Same on both days' } as const;

/** From which grade to which, with the number of councils that went that way. */
export function FlowMoves({ view, behind }: { view: FlowView; behind: Behind }) {
  const { lane, moves } = view;
  return (
    <div className={styles['moves']}>
      {(['rose', 'fell', 'same'] as const).map((direction) => {
        const own = moves.filter((move) => move.direction === direction);
        return (
          <div key={direction}>
            <h3>{titles[direction]}</h3>
            {own.length === 0 && <p>No council.</p>}
            <ul>
              {own.map(({ before, after, count }) => {
                const part = `${before}-to-${after}` as const;
                return (
                  <li key={part}>
                    <span>
                      {gradeLabel(before)}
                      {before !== after && ` to ${gradeLabel(after).toLowerCase()}`}
                    </span>
                    <NumberOfCouncils
                      count={count}
                      what={`${laneWords[lane].label}: ${flowParts.words(part)}`}
                      name={flowParts.nameOf(lane, part)}
                      behind={behind}
                    />
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
