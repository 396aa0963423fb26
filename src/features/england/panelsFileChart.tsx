import { gradeKeyItems } from '#shared/figures/gradeKeyItems.tsx';
import type { Chart } from '#shared/export/TakeAway.ts';
import { PanelsMarks } from './PanelsMarks.tsx';
import type { PanelsSeries } from './panelsSeries.ts';

const gap = { across: 20, down: 14 };
const narrowest = 150;
const least = 96;
const most = 190;

/** As many panels side by side as leave the last row fullest, of those there is room for. */
function columnsOf(count: number, width: number): number {
  const room = Math.max(1, Math.floor((width + gap.across) / (narrowest + gap.across)));
  const rows = Math.ceil(count / Math.min(room, 5));
  return Math.max(1, Math.ceil(count / Math.max(1, rows)));
}

/** Small multiples as a chart for files, which can be drawn at any size. */
export function panelsFileChart(series: PanelsSeries): Chart {
  return {
    shape: 'wide',
    key: gradeKeyItems(series.standings),
    place: ({ width, height }) => {
      const columns = columnsOf(series.panels.length, width);
      const rows = Math.ceil(series.panels.length / columns);
      const panel = (width - gap.across * (columns - 1)) / columns;
      const each =
        height === null ? panel * 0.62 : (height - gap.down * (rows - 1)) / Math.max(1, rows);
      const high = Math.round(Math.min(most, Math.max(least, each)));
      return {
        width,
        height: high * rows + gap.down * (rows - 1),
        marks: (
          <PanelsMarks
            series={series}
            columns={columns}
            size={{ width: panel, height: high }}
            gap={gap}
          />
        ),
      };
    },
  };
}
