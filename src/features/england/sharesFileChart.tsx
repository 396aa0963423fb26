import { gradeKeyItems } from '#shared/figures/gradeKeyItems.tsx';
import type { Chart } from '#shared/export/TakeAway.ts';
import { SharesMarks } from './SharesMarks.tsx';
import type { SharesSeries } from './sharesSeries.ts';

/** Least heights: in full, and in a condensed picture. */
const heights = { least: 290, condensed: 240 };

/** The shares as a chart for files, which can be drawn at any size. */
export function sharesFileChart(series: SharesSeries, ended: string | null): Chart {
  return {
    shape: 'wide',
    key: gradeKeyItems(series.standings),
    place: ({ width, height, condensed }) => {
      const least = heights[condensed ? 'condensed' : 'least'];
      const natural = Math.max(least, width * 0.5);
      const high = Math.max(least, Math.min(height ?? natural, width * 0.8));
      return {
        width,
        height: high,
        marks: <SharesMarks series={series} ended={ended} width={width} height={high} />,
      };
    },
  };
}
