import { textWidth } from '#shared/format/textWidth.ts';
import type { Chart } from '#shared/export/TakeAway.ts';
import { pathKeyItems } from './pathKeyItems.tsx';
import { pathLayout } from './pathLayout.ts';
import { PathMarks } from './PathMarks.tsx';
import { pathMeasures, type PathMeasures } from './pathMeasures.ts';
import type { PathSeries } from './pathSeries.ts';

/** Narrower charts, in units, have names over their bars instead of beside them. */
const besideFrom = 560;
/** Condensed, paths stand in columns: text, heights of a row, room between two columns and for bars. */
const dense = { text: 12, least: 14.5, most: 20, apart: 24, bars: 126 };

/** Widths of texts in bold at size 1, each measured once: a picture is tried at many sizes. */
const widths = new Map<string, number>();

function longest(words: readonly string[], size: number): number {
  const most = words.reduce((width, word) => {
    const known = widths.get(word) ?? textWidth(word, 1, 700);
    widths.set(word, known);
    return Math.max(width, known);
  }, 0);
  return Math.ceil(most * size);
}

function fullMeasures({ rows }: PathSeries, width: number): PathMeasures {
  if (width < besideFrom) return { ...pathMeasures.narrow, width };
  const { wide } = pathMeasures;
  const names = rows.map(({ name }) => name);
  const values = rows.map(({ value }) => value.full);
  return {
    ...wide,
    width,
    labels: longest(names, wide.text) + 14,
    under: 0,
    values: longest(values, wide.text) + 12,
  };
}

interface Column {
  rows: PathSeries['rows'];
  labels: number;
}

function columnsOf({ rows }: PathSeries, count: number): Column[] {
  const inEach = Math.ceil(rows.length / count);
  return Array.from({ length: Math.ceil(rows.length / inEach) }, (_, at) => {
    const own = rows.slice(at * inEach, (at + 1) * inEach);
    const names = own.map(({ name }) => name);
    return { rows: own, labels: longest(names, dense.text) + 14 };
  });
}

/** As few columns as fit the height, their bars on one scale; each as wide as its names need. */
function placeColumns(series: PathSeries, room: { width: number; height: number }) {
  const { text, least, most, apart } = dense;
  const shorts = series.rows.map(({ value }) => value.short);
  const values = longest(shorts, text) + 12;
  const head = pathLayout({ ...series, rows: [] }, pathMeasures.wide).height;
  const barsIn = (columns: readonly Column[]) => {
    const names = columns.reduce((sum, { labels }) => sum + labels, 0);
    const rest = room.width - names - apart * (columns.length - 1);
    return Math.floor(rest / columns.length) - values;
  };
  let columns = columnsOf(series, 1);
  const rowIn = ([first]: readonly Column[]) =>
    Math.floor(((room.height - head) / (first?.rows.length ?? 1)) * 10) / 10;
  while (rowIn(columns) < least) {
    const more = columnsOf(series, columns.length + 1);
    if (more.length === columns.length || barsIn(more) < dense.bars) break;
    columns = more;
  }
  const row = Math.max(least, Math.min(most, rowIn(columns)));
  const bars = barsIn(columns);
  let x = 0;
  return columns.map(({ rows, labels }) => {
    const measures: PathMeasures = {
      width: labels + bars + values,
      labels,
      under: 0,
      values,
      row,
      bar: row - 5,
      text,
      tickGap: 30,
      value: 'short',
    };
    const column = { x, placed: pathLayout({ ...series, rows }, measures) };
    x += measures.width + apart;
    return column;
  });
}

/** The paths as a chart that can be drawn at any size: where they are too many, in columns. */
export function afterInadequateChart(series: PathSeries): Chart {
  return {
    shape: 'wide',
    key: pathKeyItems(series),
    place: ({ width, height, condensed }) => {
      if (!condensed || height === null) {
        const placed = pathLayout(series, fullMeasures(series, width));
        const marks = (
          <g fontSize={placed.measures.text}>
            <PathMarks placed={placed} />
          </g>
        );
        return { width, height: placed.height, marks };
      }
      const columns = placeColumns(series, { width, height });
      return {
        width,
        height: Math.max(...columns.map(({ placed }) => placed.height)),
        marks: (
          <g fontSize={dense.text}>
            {columns.map(({ x, placed }) => (
              <g key={x} data-part="column" transform={`translate(${x} 0)`}>
                <PathMarks placed={placed} />
              </g>
            ))}
          </g>
        ),
      };
    },
  };
}
