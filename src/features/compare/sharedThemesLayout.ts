import type { ChartRoom } from '#shared/export/TakeAway.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import type { SharedThemesView } from './sharedThemesView.ts';

export interface PlacedThemes {
  width: number;
  height: number;
  text: number;
  /** A theme's name in lines at the left, its number, and the rule under it. */
  rows: readonly {
    id: string;
    lines: readonly string[];
    count: string;
    middle: number;
    bottom: number;
  }[];
  lineHeight: number;
  /** Where the numbers end. */
  countEnd: number;
  /** Councils' names, which run up from `bottom`; empty: too many for the width, drawn as bars. */
  columns: readonly { id: string; name: string; x: number }[];
  columnsBottom: number;
  /** Who was asked what. */
  dots: readonly { key: string; x: number; y: number; sign: 'asked' | 'not-known' }[];
  radius: number;
  /** In the place of the columns, as long as many councils were asked. */
  bars: readonly { id: string; x: number; y: number; width: number; height: number }[];
}

const text = 13;
const lineHeight = 16;
const space = { full: 8, condensed: 3 };
/** Names of councils need this much each to be told apart. */
const leastColumn = 15;
const mostColumn = 40;
const dot = 4.5;

/** Places the matrix in a width; where the councils are too many for it, a bar for each theme. */
export function sharedThemesLayout(
  { shared, asked }: SharedThemesView,
  { width, condensed }: Pick<ChartRoom, 'width' | 'condensed'>,
): PlacedThemes {
  const labels = Math.min(
    Math.ceil(Math.max(0, ...shared.map(({ theme }) => textWidth(theme.label, text, 700)))),
    width * 0.42,
  );
  const counts = shared.map(({ councils }) => `${councils.length} of ${asked.length}`);
  const countEnd =
    labels + 10 + Math.ceil(Math.max(0, ...counts.map((one) => textWidth(one, text))));
  const from = countEnd + 14;
  const column = Math.min(mostColumn, (width - from) / Math.max(1, asked.length));
  const isMatrix = column >= leastColumn;
  const middleOf = (at: number) => from + (at + 0.5) * column;
  const names = asked.map(({ council }) => textWidth(council.name, text));
  const columnsBottom = isMatrix ? Math.ceil(Math.max(0, ...names)) + 6 : 0;

  let y = columnsBottom;
  const rows = shared.map(({ theme }, at) => {
    const lines = breakLines(theme.label, labels + 1, { size: text, weight: 700 });
    const height = lines.length * lineHeight + space[condensed ? 'condensed' : 'full'];
    const row = {
      id: theme.id,
      lines,
      count: counts[at] ?? '',
      middle: y + height / 2,
      bottom: y + height,
    };
    y += height;
    return row;
  });
  return {
    width: isMatrix ? Math.min(width, Math.ceil(from + column * asked.length)) : width,
    height: Math.ceil(y + 2),
    text,
    rows,
    lineHeight,
    countEnd,
    columns: isMatrix
      ? asked.map(({ council: { id, name } }, at) => ({ id, name, x: middleOf(at) }))
      : [],
    columnsBottom,
    dots: isMatrix
      ? shared.flatMap(({ theme }, row) =>
          asked.flatMap(({ council, themes, isPartial }, at) => {
            if (!themes.has(theme.id) && !isPartial) return [];
            return {
              key: `${theme.id} ${council.id}`,
              x: middleOf(at),
              y: rows[row]?.middle ?? 0,
              sign: themes.has(theme.id) ? ('asked' as const) : ('not-known' as const),
            };
          }),
        )
      : [],
    radius: dot,
    bars: isMatrix
      ? []
      : shared.map(({ theme, councils }, row) => ({
          id: theme.id,
          x: from,
          y: (rows[row]?.middle ?? 0) - 5,
          width: ((width - from) * councils.length) / asked.length,
          height: 10,
        })),
  };
}
