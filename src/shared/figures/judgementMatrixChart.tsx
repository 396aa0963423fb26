import { standingIds } from '#domain/grades.ts';
import type { Lane } from '#contract/gradeIds.ts';
import type { Chart, ChartRoom } from '#shared/export/TakeAway.ts';
import { gradeKeyItems } from './gradeKeyItems.tsx';
import { judgementMatrixLayout } from './judgementMatrixLayout.ts';
import { JudgementMatrixMarks } from './JudgementMatrixMarks.tsx';
import {
  judgementMatrixMeasures,
  type JudgementMatrixMeasures,
} from './judgementMatrixMeasures.ts';
import type { MatrixRow } from './judgementMatrixSeries.ts';

/** From this width on, in a picture's units, cells have marks and details stand in full. */
const fullFrom = 640;
/** For month, framework and end of a council, beside the cells: `abolished Apr 2023`. */
const detailRoom = 136;
/** Columns of rows are no narrower, or names break too often. */
const leastBlock = 308;
const blockGap = 24;
/** Cells and month of a compact row; its name has the rest. */
const compact = { cell: 30, month: 66 };
const mostBlocks = 4;

/** Rows in full and closer together, before they go into columns. */
const close = { cellHeight: 22, rowGap: 5, gap: 2, text: 13.5, smallText: 12 };

function measuresFor(width: number, blocks: number, isClose = false): JudgementMatrixMeasures {
  const block = (width - (blocks - 1) * blockGap) / blocks;
  if (blocks === 1 && width >= fullFrom) {
    const { wide } = judgementMatrixMeasures;
    const all = Math.min(width, wide.width);
    // Names break where they have to; month, framework and end of a council don't.
    const name = Math.max(150, (wide.name * all) / wide.width);
    return {
      ...wide,
      ...{ width: all, name, cell: (all - name - detailRoom) / 5 },
      ...(isClose ? close : {}),
    };
  }
  return {
    ...{ width: blocks === 1 ? Math.min(width, 460) : width, blocks, blockGap },
    name: (blocks === 1 ? Math.min(block, 460) : block) - 5 * compact.cell - compact.month,
    ...{ cell: compact.cell, cellHeight: 21, gap: 2, rowGap: 4 },
    ...{ detail: 'month', upright: true, text: 12.5, smallText: 12 },
  };
}

/** The layout with the fewest columns that is no higher than the room; else the lowest there is. */
function fitting(rows: readonly MatrixRow[], { width, height }: ChartRoom) {
  const most = Math.max(
    1,
    Math.min(mostBlocks, rows.length, Math.floor((width + blockGap) / (leastBlock + blockGap))),
  );
  const layouts = [
    judgementMatrixLayout(rows, measuresFor(width, 1)),
    ...(width >= fullFrom ? [judgementMatrixLayout(rows, measuresFor(width, 1, true))] : []),
    ...Array.from({ length: most - 1 }, (_, at) =>
      judgementMatrixLayout(rows, measuresFor(width, at + 2)),
    ),
  ];
  const fits = layouts.find((layout) => height === null || layout.height <= height);
  return fits ?? layouts.reduce((low, layout) => (layout.height < low.height ? layout : low));
}

/** The judgement matrix as a chart that can be drawn at any size. */
export function judgementMatrixChart(rows: readonly MatrixRow[], lane: Lane): Chart {
  const shown = standingIds.filter((standing) =>
    rows.some((row) => row.cells.some((cell) => cell.standing === standing)),
  );
  return {
    shape: 'wide',
    key: gradeKeyItems(shown),
    place: (room) => {
      const placed = fitting(rows, room);
      return {
        width: placed.measures.width,
        height: placed.height,
        marks: <JudgementMatrixMarks placed={placed} lane={lane} />,
      };
    },
  };
}
