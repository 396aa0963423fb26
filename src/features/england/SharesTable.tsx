import { memo, useId } from 'react';
import type { EnglandPoint } from '#contract/england.ts';
import { isGrade, standingIds } from '#domain/grades.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { EnglandState } from './englandState.ts';
import { ShareNumber } from './ShareNumber.tsx';
import type { ShareKind } from './shareKinds.ts';
import styles from './SharesFigure.module.css';

interface SharesTableProps {
  points: readonly EnglandPoint[];
  as: EnglandState['as'];
  caption: string;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

const together: Partial<Record<ShareKind, string>> = {
  'good-or-outstanding': 'Good or outstanding',
  graded: 'With a grade',
  all: 'All councils',
};

/** Every year a row, every standing a column. */
export const SharesTable = memo(function SharesTable({
  points,
  as,
  caption,
  behind,
}: SharesTableProps) {
  const id = useId();
  const shown = standingIds.filter(
    (standing) => isGrade(standing) || points.some(({ counts }) => counts[standing] > 0),
  );
  const grades = shown.filter(isGrade);
  const columns: ShareKind[] = [
    ...grades,
    'good-or-outstanding',
    'graded',
    ...shown.filter((standing) => !isGrade(standing)),
    'all',
  ];
  return (
    <>
      <p id={id} className={table['caption']}>
        {caption}
      </p>
      <div className={table['scroll']}>
        <table className={`${table['table'] ?? ''} ${styles['table'] ?? ''}`} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {columns.map((kind) => (
                <th key={kind} scope="col">
                  {together[kind] ?? gradeLabel(standingIds.find((one) => one === kind) ?? 'good')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.asAt}>
                <th scope="row">{formatDay(point.asAt)}</th>
                {columns.map((kind) => (
                  <td key={kind}>
                    <ShareNumber point={point} kind={kind} as={as} name="shares" behind={behind} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
});
