import type { Chart, KeyItem } from '#shared/export/TakeAway.ts';
import { mostMarks } from './mostMarks.ts';
import { yearGridLayout } from './yearGridLayout.ts';
import { YearGridMarks } from './YearGridMarks.tsx';
import type { YearGridSeries } from './yearGridSeries.ts';

const narrow = 620;

/**
 * The grid of years as a chart for files. Where it would be too high, stacks are
 * wider, and else marks are counted.
 */
export function yearGridChart(
  series: YearGridSeries,
  key: readonly KeyItem[],
  withShares: boolean,
): Chart {
  return {
    shape: 'wide',
    key,
    place: ({ width, height, condensed }) => {
      const size = { width, text: width < narrow ? 12.5 : 14, withShares };
      const counted = yearGridLayout(series, { ...size, marks: 'counted' });
      const inFull = [
        yearGridLayout(series, { ...size, marks: 'each' }),
        yearGridLayout(series, { ...size, marks: 'each', mostAcross: Infinity }),
      ];
      const isTooMuch = condensed || series.total > mostMarks;
      const placed = isTooMuch
        ? counted
        : (inFull.find((one) => height === null || one.height <= height) ?? counted);
      return { width, height: placed.height, marks: <YearGridMarks placed={placed} /> };
    },
  };
}
