import type { Chart } from '#shared/export/TakeAway.ts';
import { lastInspectedLayout } from './lastInspectedLayout.ts';
import { LastInspectedMarks } from './LastInspectedMarks.tsx';
import type { LastInspectedSeries } from './lastInspectedSeries.ts';

const least = 180;
const narrow = 480;

/** The spread of waits as a chart for files, which can be drawn at any size. It needs no key. */
export function lastInspectedChart(series: LastInspectedSeries): Chart {
  return {
    shape: 'wide',
    key: [],
    place: ({ width, height }) => {
      const natural = Math.max(least, width * (width < narrow ? 0.7 : 0.4));
      const most = Math.max(least, height ?? natural);
      const text = width < narrow ? 12.5 : 14;
      const placed = lastInspectedLayout(series, {
        width,
        height: Math.min(most, width * 0.75),
        text,
      });
      return {
        width,
        height: placed.height,
        marks: (
          <g fontSize={text}>
            <LastInspectedMarks placed={placed} />
          </g>
        ),
      };
    },
  };
}
