import type { Chart } from '#shared/export/TakeAway.ts';
import { burnUpKeyItems } from './burnUpKeyItems.tsx';
import { burnUpLayout } from './burnUpLayout.ts';
import { BurnUpMarks } from './BurnUpMarks.tsx';
import type { BurnUpSeries } from './burnUpSeries.ts';

const least = 170;
const narrow = 480;

/** The burn-up as a chart for files, which can be drawn at any size. */
export function burnUpFileChart(series: BurnUpSeries): Chart {
  return {
    shape: 'wide',
    key: burnUpKeyItems,
    place: ({ width, height }) => {
      const natural = Math.max(least, width * (width < narrow ? 0.62 : 0.45));
      const most = Math.max(least, height ?? natural);
      const text = width < narrow ? 12.5 : 14;
      const placed = burnUpLayout(series, { width, height: Math.min(most, width * 0.75), text });
      return {
        width,
        height: placed.height,
        marks: (
          <g fontSize={text}>
            <BurnUpMarks placed={placed} />
          </g>
        ),
      };
    },
  };
}
