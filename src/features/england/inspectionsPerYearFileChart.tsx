import type { Chart } from '#shared/export/TakeAway.ts';
import { inspectionsPerYearKeyItems } from './inspectionsPerYearKeyItems.tsx';
import { inspectionsPerYearLayout } from './inspectionsPerYearLayout.ts';
import { InspectionsPerYearMarks } from './InspectionsPerYearMarks.tsx';
import type { PerYearSeries } from './inspectionsPerYearSeries.ts';

const least = 220;
const narrow = 480;

/** Inspections per year as a chart for files, which can be drawn at any size. */
export function inspectionsPerYearFileChart(series: PerYearSeries): Chart {
  return {
    shape: 'wide',
    key: inspectionsPerYearKeyItems,
    place: ({ width, height }) => {
      const natural = Math.max(least, width * (width < narrow ? 0.8 : 0.48));
      const most = Math.max(least, height ?? natural);
      const text = width < narrow ? 12 : 13.5;
      const placed = inspectionsPerYearLayout(series, {
        width,
        height: Math.min(most, width * 0.85),
        text,
      });
      return {
        width,
        height: placed.height,
        marks: (
          <g fontSize={text}>
            <InspectionsPerYearMarks placed={placed} />
          </g>
        ),
      };
    },
  };
}
