import { textWidth } from '#shared/format/textWidth.ts';
import type { LastInspectedSeries } from './lastInspectedSeries.ts';
import { longWait } from './longWait.ts';
import { waitInWords } from './waitInWords.ts';

interface Size {
  width: number;
  height: number;
  text: number;
}

interface PlacedLine {
  x: number;
  top: number;
  bottom: number;
  words: string;
  textX: number;
  textY: number;
  anchor: 'start' | 'end';
}

/** The spread on a drawing, in the unit of its size. */
export interface PlacedWaits extends Size {
  axis: { left: number; right: number; bottom: number };
  bars: readonly {
    from: number;
    x: number;
    y: number;
    width: number;
    height: number;
    count: number;
    isLong: boolean;
  }[];
  years: readonly { words: string; x: number }[];
  median: PlacedLine | null;
  mark: PlacedLine;
}

/** Days of a month, on average: the median is placed by days. */
const monthLength = 30.4375;
const gap = 2;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function yearWords(year: number, isWide: boolean): string {
  if (year === 0) return isWide ? 'Just now' : '0';
  if (year === 1) return '1 year';
  return isWide ? `${year} years` : String(year);
}

/** Places bars, lines and words. The words of the two lines have a row each above all bars. */
export function lastInspectedLayout(series: LastInspectedSeries, size: Size): PlacedWaits {
  const { width, height, text } = size;
  const { bars, median, long } = series;
  const line = text * 1.3;
  const [left, right] = [0.5, width - 0.5];
  const bottom = height - line * 1.35;
  // Two rows for the lines' words, one for the number over the highest bar.
  const top = line * 3.3;
  const most = Math.max(1, ...bars.map(({ waits }) => waits.length));
  const step = (right - left) / bars.length;
  const xOf = (months: number) => left + (months / 6) * step;
  const yOf = (count: number) => bottom - (count / most) * (bottom - top);

  const isWide = step * 2 > textWidth('10 years', text) + 8;
  const lineAt = (
    months: number,
    choices: readonly [string, ...string[]],
    row: number,
    end: number,
  ): PlacedLine => {
    const x = xOf(months);
    const fitting = choices.find((one) => x + 5 + textWidth(one, text, 700) <= width);
    const words = fitting ?? choices[0];
    const fits = fitting !== undefined;
    return {
      x: round(x),
      top: round(row * line),
      bottom: round(end),
      words,
      textX: round(fits ? x + 5 : x - 5),
      textY: round(row * line + text * 0.9),
      anchor: fits ? 'start' : 'end',
    };
  };
  const under = bars.find(
    ({ to }) => median !== null && (to === null || median.days / monthLength < to),
  );
  const longCount = long.length.toLocaleString('en-GB');
  const last = (bars.at(-1)?.from ?? 0) + 6;
  return {
    ...size,
    axis: { left: round(left), right: round(right), bottom: round(bottom) },
    bars: bars.map(({ from, waits }) => ({
      from,
      x: round(xOf(from) + gap / 2),
      y: round(yOf(waits.length)),
      width: round(step - gap),
      height: round(bottom - yOf(waits.length)),
      count: waits.length,
      isLong: from >= longWait,
    })),
    years: Array.from({ length: Math.floor(last / 12) + 1 }, (_, at) => at).flatMap((year) => {
      const words = yearWords(year, isWide);
      const half = textWidth(words, text) / 2;
      const x = Math.max(half, xOf(year * 12));
      return x + half > width ? [] : [{ words, x: round(x) }];
    }),
    median:
      median === null
        ? null
        : lineAt(
            Math.min(median.days / monthLength, last),
            [`Median: ${waitInWords(median.months)}`],
            0,
            // It ends over the number of the bar it falls in.
            yOf(under?.waits.length ?? 0) - line,
          ),
    mark: lineAt(
      longWait,
      [
        `Three years or more: ${longCount}`,
        `3 years or more: ${longCount}`,
        `3+ years: ${longCount}`,
      ],
      1,
      bottom,
    ),
  };
}
