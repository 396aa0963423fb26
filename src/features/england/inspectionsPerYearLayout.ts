import { countedKinds } from '#domain/inspectionsByYear.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { inspectionsPerYearBand, type PlacedBands } from './inspectionsPerYearBand.ts';
import type { CountedKind, PerYearSeries } from './inspectionsPerYearSeries.ts';

interface Size {
  width: number;
  height: number;
  text: number;
}

/** The bars of the years on a drawing, in the unit of its size. */
export interface PlacedYears extends Size {
  axis: { left: number; right: number; top: number; bottom: number };
  bands: PlacedBands;
  counts: readonly { count: number; y: number }[];
  years: readonly { words: string; part: string | null; x: number }[];
  bars: readonly {
    year: number;
    kind: CountedKind;
    count: number;
    x: number;
    y: number;
    width: number;
    height: number;
  }[];
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];
const mostSteps = 5;
/** Between two kinds of a bar. */
const gap = 1.5;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Places bars, years, counts and bands. Years are named in full, or by two digits where narrow. */
export function inspectionsPerYearLayout(series: PerYearSeries, size: Size): PlacedYears {
  const { width, height, text } = size;
  const { years, partYear } = series;
  const totals = years.map(({ of }) =>
    countedKinds.reduce((sum, kind) => sum + of[kind].length, 0),
  );
  const most = Math.max(1, ...totals);
  const step = steps.find((one) => most / one <= mostSteps) ?? 10_000;
  const left = Math.ceil(textWidth(String(most), text)) + 10;
  const right = width - 1;
  const [top, bottom] = [text * 2.6, height - text * 3];
  const room = (right - left) / Math.max(1, years.length);
  const yOf = (count: number) => bottom - (count / most) * (bottom - top - text * 0.5);
  const isWide = textWidth('2026', text) + 6 <= room;
  const bar = Math.min(room * 0.76, 64);
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
  return {
    ...size,
    axis: { left, right, top: round(top), bottom: round(bottom) },
    bands: inspectionsPerYearBand({ left, right, first, last, text }),
    counts: Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => ({
      count: at * step,
      y: round(yOf(at * step)),
    })),
    years: years.map(({ year }, at) => ({
      words: isWide ? String(year) : `’${String(year).slice(2)}`,
      part: year === partYear ? 'part' : null,
      x: round(left + (at + 0.5) * room),
    })),
    bars: years.flatMap(({ year, of }, at) => {
      let under = 0;
      return countedKinds.flatMap((kind) => {
        const count = of[kind].length;
        if (count === 0) return [];
        const foot = yOf(under);
        under += count;
        return [
          {
            year,
            kind,
            count,
            x: round(left + at * room + (room - bar) / 2),
            y: round(yOf(under)),
            width: round(bar),
            height: round(Math.max(0.5, foot - yOf(under) - gap)),
          },
        ];
      });
    }),
  };
}
