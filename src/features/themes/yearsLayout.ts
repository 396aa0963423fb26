import { timeBands } from '#shared/figures/timeBands.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import type { YearsSeries } from './yearsSeries.ts';

interface YearsMeasures {
  width: number;
  /** Panels beside each other. */
  columns: number;
  text: number;
  /** Height of a panel's columns. */
  plot: number;
  /** Every how many years one is named. */
  yearStep: number;
}

interface PlacedPanel {
  id: string;
  title: readonly string[];
  x: number;
  y: number;
  columns: readonly {
    year: number;
    x: number;
    height: number;
    few: boolean;
    /**
     * Written where it says most: `x` is its middle, kept within the panel, `over` the height of the
     * highest column under it.
     */
    value: { words: string; x: number; width: number; over: number } | null;
  }[];
}

/** Small multiples on a drawing, in its units: a panel for each theme, all on one scale. */
export interface PlacedYears {
  width: number;
  height: number;
  text: number;
  panels: readonly PlacedPanel[];
  /** Within each panel, from its left edge and the top of its columns. */
  panel: { width: number; plot: number; titles: number };
  column: number;
  pause: { x: number; width: number } | null;
  breaks: readonly number[];
  years: readonly { words: string; x: number }[];
}

const between = { across: 22, down: 18 };
/** Between a panel's title and the room for the number over its highest column. */
const underTitle = 6;

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Values over columns: of the highest and of the last, unless they are nearer than `apart` columns. */
function namedColumns(
  percents: readonly (number | null)[],
  few: readonly boolean[],
  apart: number,
): Set<number> {
  const last = percents.length - 1;
  let highest = -1;
  percents.forEach((percent, at) => {
    if (percent === null || few[at] === true) return;
    if (highest < 0 || percent > (percents[highest] ?? 0)) highest = at;
  });
  const clear = highest >= 0 && last - highest >= apart;
  return new Set(clear ? [highest, last] : [last]);
}

/** Places the panels of the themes that are drawn, `most` of them. */
export function yearsLayout(
  { years, drawn }: YearsSeries,
  { width, columns, text, plot, yearStep }: YearsMeasures,
  most = Infinity,
): PlacedYears {
  const rows = drawn.slice(0, most);
  const across = (width - between.across * (columns - 1)) / columns;
  const step = across / Math.max(1, years.length);
  const titles = rows.map(({ theme }) =>
    breakLines(theme.label, across, { size: text, weight: 700 }),
  );
  const lines = Math.max(1, ...titles.map(({ length }) => length));
  const line = text * 1.2;
  const titleRoom = lines * line + underTitle + text;
  const each = titleRoom + plot + text * 1.6;
  const top = Math.max(
    10,
    ...rows.flatMap(({ points }) => points.map(({ percent }) => percent ?? 0)),
  );
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const bands = timeBands({ from: `${first}-01-01`, to: `${last}-12-31` });
  // A year is one step wide, a day its share of it: near enough for a drawing of this size.
  const xOf = (day: string) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return tenths((year - first + (month - 1) / 12 + (date - 1) / 365) * step);
  };
  const heightOf = (percent: number | null) => tenths(((percent ?? 0) / top) * plot);
  const valueOf = (percent: number, middle: number, heights: readonly number[]) => {
    const words = `${Math.round(percent)}%`;
    const wide = textWidth(words, text) + 2;
    const x = Math.max(wide / 2, Math.min(across - wide / 2, middle));
    const [from, to] = [Math.floor((x - wide / 2) / step), Math.ceil((x + wide / 2) / step)];
    const over = Math.max(...heights.slice(Math.max(0, from), to));
    return { words, x: tenths(x), width: tenths(wide), over };
  };
  const valuesApart = Math.max(2, (textWidth('100%', text) + 6) / step);
  const few = years.map((year) => year.few);
  const { pause } = bands;
  return {
    width,
    height: Math.ceil(Math.ceil(rows.length / columns) * (each + between.down) - between.down),
    text,
    panel: { width: tenths(across), plot, titles: titleRoom },
    column: tenths(step * 0.72),
    pause:
      pause === null
        ? null
        : { x: xOf(pause.from), width: tenths(xOf(pause.to) - xOf(pause.from)) },
    breaks: bands.frameworks.slice(1).map(({ from }) => xOf(from)),
    years: years.flatMap(({ year }, at) =>
      at % yearStep === 0
        ? [{ words: `’${String(year).slice(2)}`, x: tenths((at + 0.5) * step) }]
        : [],
    ),
    panels: rows.map(({ theme, points }, at) => {
      const named = namedColumns(
        points.map(({ percent }) => percent),
        few,
        valuesApart,
      );
      const heights = points.map(({ percent }) => heightOf(percent));
      return {
        id: theme.id,
        title: titles[at] ?? [],
        x: tenths((at % columns) * (across + between.across)),
        y: tenths(Math.floor(at / columns) * (each + between.down)),
        columns: points.flatMap(({ percent }, place) =>
          percent === null
            ? []
            : [
                {
                  year: years[place]?.year ?? 0,
                  x: tenths((place + 0.14) * step),
                  height: heightOf(percent),
                  few: few[place] ?? false,
                  value: named.has(place) ? valueOf(percent, (place + 0.5) * step, heights) : null,
                },
              ],
        ),
      };
    }),
  };
}
