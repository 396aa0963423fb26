import { memo, useMemo } from 'react';
import { standingIds } from '#domain/grades.ts';
import type { Lane } from '#contract/gradeIds.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { JudgementMatrix } from '#shared/figures/JudgementMatrix.tsx';
import type { MatrixRow } from '#shared/figures/judgementMatrixSeries.ts';
import type { MatrixOrder } from './compareState.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { matrixWords } from './matrixWords.ts';

interface MatrixFigureProps {
  /** In the order shown. */
  rows: readonly MatrixRow[];
  councils: readonly NationalCouncil[];
  data: NationalData;
  lane: Lane;
  order: MatrixOrder;
  descending: boolean;
  onSort: (order: MatrixOrder, descending: boolean) => void;
  headline: string;
  subject: string;
  notes: readonly string[];
  path: string;
}

/** Councils by their five judgements: drawn, and as a table to sort. */
export const MatrixFigure = memo(function MatrixFigure(props: MatrixFigureProps) {
  const { rows, data, lane, order, descending, onSort } = props;
  const present = useMemo(() => {
    const shown = new Set(rows.flatMap(({ cells }) => cells.map(({ standing }) => standing)));
    return standingIds.filter((standing) => shown.has(standing));
  }, [rows]);
  return (
    <div id="judgements">
      <Figure
        title={matrixWords.title}
        summary={matrixWords.summary(rows, lane)}
        chart={<JudgementMatrix rows={rows} lane={lane} addressOf={pageAddress.council} />}
        table={
          <MatrixTable
            rows={rows}
            lane={lane}
            order={order}
            descending={descending}
            onSort={onSort}
          />
        }
        chartKey={<GradeKey standings={present} />}
        source="Ofsted inspection reports"
        dataAsAt={data.dataAsAt}
        takeAway={async () => (await import('./matrixTakeAway.ts')).matrixTakeAway(props)}
      />
    </div>
  );
});
