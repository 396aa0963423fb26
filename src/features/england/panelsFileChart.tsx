import { gradeKeyItems } from '#shared/figures/gradeKeyItems.tsx';
import type { Chart, ChartRoom } from '#shared/export/TakeAway.ts';
import { PanelsMarks } from './PanelsMarks.tsx';
import type { PanelsSeries } from './panelsSeries.ts';

const gap = { across: 20, down: 14 };
const narrowest = 150;
/** Heights of a panel with its words: the least, in a condensed picture, and the most. */
const heights = { least: 136, condensed: 96, most: 230 };
const mostColumns = 5;
/** A panel reads best about this much wider than high. */
const aspect = 1.5;
/** So many panels stand beside the words of a wide picture, where they can be higher. */
const tallFrom = 6;

interface Grid {
  columns: number;
  rows: number;
  width: number;
  height: number;
}

/** Panels as large as they can be: of so many side by side as there is room for. */
function gridOf(
  count: number,
  { width, height, condensed }: Pick<ChartRoom, 'width' | 'height' | 'condensed'>,
): Grid {
  const room = Math.max(1, Math.floor((width + gap.across) / (narrowest + gap.across)));
  const most = Math.min(room, mostColumns, Math.max(1, count));
  const least = heights[condensed ? 'condensed' : 'least'];
  const grids = Array.from({ length: most }, (_, at): Grid => {
    const rows = Math.max(1, Math.ceil(count / (at + 1)));
    // As few columns as these rows need, so that the last row is fullest.
    const columns = Math.max(1, Math.ceil(count / rows));
    const each = (width - gap.across * (columns - 1)) / columns;
    const free = height === null ? each / aspect : (height - gap.down * (rows - 1)) / rows;
    const high = Math.round(Math.min(heights.most, Math.max(least, free)));
    return { columns, rows, width: each, height: high };
  });
  // Paper is as high as it comes: panels stand as close as they can.
  if (height === null) return grids.at(-1) ?? { columns: 1, rows: 1, width, height: least };
  const sizeOf = (grid: Grid) => Math.min(grid.width, grid.height * aspect);
  const fitting = grids.filter(
    ({ rows, height: high }) => (high + gap.down) * rows <= height + gap.down,
  );
  const [first] = (fitting.length === 0 ? grids.slice(-1) : fitting).sort(
    (a, b) => sizeOf(b) - sizeOf(a),
  );
  return first ?? { columns: 1, rows: 1, width, height: least };
}

/** Small multiples as a chart for files, which can be drawn at any size. */
export function panelsFileChart(series: PanelsSeries): Chart {
  return {
    shape: series.panels.length >= tallFrom ? 'tall' : 'wide',
    key: gradeKeyItems(series.standings),
    place: (room) => {
      const { columns, rows, width, height } = gridOf(series.panels.length, room);
      return {
        width: room.width,
        height: height * rows + gap.down * (rows - 1),
        marks: <PanelsMarks series={series} columns={columns} size={{ width, height }} gap={gap} />,
      };
    },
  };
}
