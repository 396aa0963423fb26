import type { Chart } from '#shared/export/TakeAway.ts';
import { gradeKeyItems } from '#shared/figures/gradeKeyItems.tsx';
import { gradesLayout } from './gradesLayout.ts';
import { GradesMarks } from './GradesMarks.tsx';
import type { GradesSeries } from './gradesSeries.ts';

const narrow = 480;
const fewestRows = 4;

/**
 * Shares by grade as a chart for files. A condensed one has as many themes as fit, the most asked
 * first: its table has all.
 */
export function gradesChart(series: GradesSeries): Chart {
  return {
    shape: 'tall',
    key: gradeKeyItems(series.columns.map(({ standing }) => standing)),
    place: ({ width, height, condensed }) => {
      const stacked = width < narrow;
      const measures = { width, text: stacked ? 12.5 : 13.5, row: stacked ? 56 : 26, stacked };
      const all = gradesLayout(series, measures);
      const room = height === null ? Infinity : Math.floor((height - all.head) / all.row);
      const placed = condensed ? gradesLayout(series, measures, Math.max(fewestRows, room)) : all;
      return { width, height: placed.height, marks: <GradesMarks placed={placed} /> };
    },
  };
}
