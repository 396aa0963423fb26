import type { Chart } from '#shared/export/TakeAway.ts';
import { yearsKeyItems } from './yearsKeyItems.tsx';
import { yearsLayout } from './yearsLayout.ts';
import { YearsMarks } from './YearsMarks.tsx';
import type { YearsSeries } from './yearsSeries.ts';

const panel = { least: 150, most: 4 };
/** Heights of a panel's columns, the highest that fits first. */
const plots = [96, 88, 80, 72, 64, 56, 48] as const;
const leastPlot = 48;

/**
 * The small multiples as a chart for files. A condensed one has as many themes as fit, the most
 * asked first: its table has all.
 */
export function yearsChart(series: YearsSeries, by: 'reports' | 'councils'): Chart {
  const measuresOf = (width: number, plot: number) => {
    const columns = Math.max(1, Math.min(panel.most, Math.floor(width / panel.least)));
    const wide = width / columns > 210;
    return { width, columns, text: wide ? 13 : 12.5, plot, yearStep: wide ? 1 : 2 };
  };
  return {
    shape: 'wide',
    key: yearsKeyItems(series, yearsLayout(series, measuresOf(800, plots[0])), by),
    place: ({ width, height, condensed }) => {
      const place = (plot: number, most?: number) =>
        yearsLayout(series, measuresOf(width, plot), most);
      const { columns } = measuresOf(width, plots[0]);
      const rows = Math.ceil(series.drawn.length / columns);
      const all = plots.map((plot) => place(plot));
      const fewer = condensed
        ? Array.from({ length: rows - 1 }, (_, at) => place(leastPlot, (rows - 1 - at) * columns))
        : [];
      const tried = [...all, ...fewer];
      const placed = tried.find((one) => height === null || one.height <= height) ?? tried.at(-1);
      return {
        width,
        height: placed?.height ?? 0,
        marks: placed === undefined ? null : <YearsMarks placed={placed} />,
      };
    },
  };
}
