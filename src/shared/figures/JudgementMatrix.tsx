import { memo } from 'react';
import type { Lane } from '#contract/gradeIds.ts';
import { AtTwoWidths } from './AtTwoWidths.tsx';
import { JudgementMatrixMarks } from './JudgementMatrixMarks.tsx';
import { judgementMatrixLayout } from './judgementMatrixLayout.ts';
import { judgementMatrixMeasures } from './judgementMatrixMeasures.ts';
import type { MatrixRow } from './judgementMatrixSeries.ts';
import styles from './JudgementMatrix.module.css';

interface JudgementMatrixProps {
  rows: readonly MatrixRow[];
  /** The judgement the reader chose. */
  lane: Lane;
  /** Where a council's name leads. Keep the function from draw to draw. */
  addressOf: (councilId: string) => string;
}

/**
 * Councils by their five judgements. For the eye and the pointer only: the table beside it holds the
 * same, so the names are not stops on the way through by keyboard.
 */
export const JudgementMatrix = memo(function JudgementMatrix({
  rows,
  lane,
  addressOf,
}: JudgementMatrixProps) {
  return (
    <AtTwoWidths
      draw={(size) => {
        const placed = judgementMatrixLayout(rows, judgementMatrixMeasures[size]);
        return (
          <svg
            className={styles['drawing']}
            viewBox={`0 0 ${placed.measures.width} ${placed.height + 1}`}
            aria-hidden="true"
          >
            <JudgementMatrixMarks placed={placed} lane={lane} leadsTo={addressOf} />
          </svg>
        );
      }}
    />
  );
});
