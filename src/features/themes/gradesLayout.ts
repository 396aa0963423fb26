import type { Standing } from '#domain/grades.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import type { GradesSeries } from './gradesSeries.ts';
import { percentInWords } from './percentInWords.ts';

interface GradesMeasures {
  width: number;
  text: number;
  /** Of a row's bars. */
  row: number;
  /** Names stand over their bars instead of before them. */
  stacked: boolean;
}

/** Shares by grade on a drawing, in its units: a column of bars for each grade. */
export interface PlacedGrades {
  width: number;
  height: number;
  text: number;
  head: number;
  row: number;
  bar: number;
  columns: readonly {
    standing: Standing;
    x: number;
    /** Under the sign: the grade, and how many have it. */
    lines: readonly string[];
    few: boolean;
  }[];
  rows: readonly {
    id: string;
    /** `x`, `y` of the first line's baseline. */
    label: { lines: readonly string[]; x: number; y: number; anchor: 'start' | 'end' };
    /** The middle of its bars, and of what is written of them. */
    middle: number;
    valueMiddle: number;
    cells: readonly {
      standing: Standing;
      x: number;
      width: number;
      value: string;
      valueX: number;
      few: boolean;
    }[];
  }[];
}

const gap = 12;

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Places the themes that are drawn, `most` of them. A full column is 100 percent. */
export function gradesLayout(
  { columns, drawn }: GradesSeries,
  { width, text, row: leastRow, stacked }: GradesMeasures,
  most = Infinity,
): PlacedGrades {
  const rows = drawn.slice(0, most);
  const labelRoom = stacked ? 0 : Math.round(width * 0.32);
  const each = (width - labelRoom - gap * columns.length) / Math.max(1, columns.length);
  const number = textWidth('100%', text) + 8;
  const longest = stacked ? each - 2 : Math.max(8, each - number);
  const line = text * 1.2;
  const xs = columns.map((_, at) =>
    tenths(labelRoom + gap + at * (each + gap) - (stacked ? gap : 0)),
  );
  const isTooLong = (word: string) => textWidth(word, text, 700) > each;
  const letters =
    stacked || columns.some(({ standing }) => gradeLabel(standing).split(' ').some(isTooLong));
  const heads = columns.map(({ standing, basis }) => [
    ...(letters
      ? [gradeLetter(standing)]
      : breakLines(gradeLabel(standing), each, { size: text, weight: 700 })),
    `of ${basis.toLocaleString('en-GB')}`,
  ]);
  const head = 20 + Math.max(1, ...heads.map(({ length }) => length)) * line + 8;
  const labels = rows.map(({ theme }) =>
    stacked ? [theme.label] : breakLines(theme.label, labelRoom - 4, { size: text }),
  );
  const row = Math.max(leastRow, ...labels.map(({ length }) => Math.ceil(length * line) + 2));
  const bar = stacked ? 12 : Math.round(leastRow * 0.58);
  return {
    width,
    height: Math.ceil(head + rows.length * row),
    text,
    head,
    row,
    bar,
    columns: columns.map(({ standing, few }, at) => ({
      standing,
      x: xs[at] ?? 0,
      lines: heads[at] ?? [],
      few,
    })),
    rows: rows.map(({ theme, cells }, at) => {
      const top = head + at * row;
      const lines = labels[at] ?? [];
      const middle = stacked ? top + row - 14 : top + row / 2;
      const first = stacked
        ? top + text * 1.15
        : middle + text * 0.35 - ((lines.length - 1) / 2) * line;
      return {
        id: theme.id,
        label: {
          lines,
          x: stacked ? 0 : labelRoom,
          y: tenths(first),
          anchor: stacked ? 'start' : 'end',
        },
        middle: tenths(middle),
        valueMiddle: tenths(stacked ? middle - bar / 2 - text * 0.65 : middle),
        cells: cells.flatMap(({ percent }, place) => {
          const column = columns[place];
          return column === undefined || percent === null
            ? []
            : [
                {
                  standing: column.standing,
                  x: xs[place] ?? 0,
                  width: tenths((percent / 100) * longest),
                  value: percentInWords(percent),
                  valueX: tenths((xs[place] ?? 0) + (stacked ? 0 : (percent / 100) * longest + 5)),
                  few: column.few,
                },
              ];
        }),
      };
    }),
  };
}
