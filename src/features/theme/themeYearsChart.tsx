import type { ThemeYear } from '#contract/themeFile.ts';
import type { Chart } from '#shared/export/TakeAway.ts';
import { themeYearsKeyItems } from './themeYearsKeyItems.tsx';
import { themeYearsLayout } from './themeYearsLayout.ts';
import { ThemeYearsMarks } from './ThemeYearsMarks.tsx';

const narrow = 480;
const plots = { least: 90, most: 360 };

/** The years as a chart for files, which can be drawn at any size. */
export function themeYearsChart(years: readonly ThemeYear[]): Chart {
  return {
    shape: 'wide',
    key: themeYearsKeyItems,
    place: ({ width, height }) => {
      const text = width < narrow ? 12 : 14;
      // Bands over the columns and three lines under them.
      const around = text * 6.5;
      const natural = width * (width < narrow ? 0.45 : 0.32);
      const plot = Math.min(
        plots.most,
        Math.max(plots.least, height === null ? natural : Math.min(natural, height - around)),
      );
      const placed = themeYearsLayout(years, { width, plot, text });
      return { width, height: placed.height, marks: <ThemeYearsMarks placed={placed} /> };
    },
  };
}
