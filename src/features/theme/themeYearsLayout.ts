import type { ThemeYear } from '#contract/themeFile.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { timeBands } from '#shared/figures/timeBands.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';

interface Size {
  width: number;
  /** Of the columns alone. */
  plot: number;
  text: number;
}

/** A column: all transcribed reports of a year, and within it those that asked. */
interface PlacedYear extends ThemeYear {
  x: number;
  width: number;
  middle: number;
  /** Upper edges. */
  reportsY: number;
  askedY: number;
}

export interface PlacedThemeYears {
  width: number;
  height: number;
  text: number;
  top: number;
  bottom: number;
  years: readonly PlacedYear[];
  /** Baselines of the lines under the columns: the year, its count, of how many. */
  lines: { year: number; asked: number; of: number };
  /** `label` null: the band is too short for its name. */
  frameworks: readonly {
    framework: string;
    x: number;
    end: number;
    label: { words: string; x: number; anchor: 'start' | 'end' } | null;
  }[];
  pause: { x: number; width: number } | null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Places the columns on a time axis from the first year to the last, with frameworks and pause. */
export function themeYearsLayout(years: readonly ThemeYear[], size: Size): PlacedThemeYears {
  const { width, plot, text } = size;
  const [first = '2018', last = first] = [years[0]?.year, years.at(-1)?.year];
  const [from, to] = [`${first}-01-01`, `${last}-12-31`];
  const days = daysBetween(from, to) + 1;
  const xOf = (day: string) => round((daysBetween(from, day) / days) * width);
  const top = text * 2.2;
  const bottom = top + plot;
  const most = Math.max(1, ...years.map(({ reports }) => reports));
  const yOf = (count: number) => round(bottom - (count / most) * plot);
  const slot = width / Math.max(1, years.length);
  const column = Math.min(44, slot * 0.62);
  const bands = timeBands({ from, to });

  let taken = -Infinity;
  const frameworks = bands.frameworks.map((band) => {
    const [x, end] = [xOf(band.from), band.to === to ? width : xOf(band.to)];
    const words = frameworkWords[band.framework].short;
    const room = textWidth(words, text, 400);
    const start = { words, x, anchor: 'start' as const };
    const atEnd = { words, x: end, anchor: 'end' as const };
    // The last band may be shorter than its name, which then ends with it.
    const label =
      room <= end - x ? start : end === width && width - room > taken + text ? atEnd : null;
    if (label !== null) taken = label === start ? x + room : end;
    return { framework: band.framework, x, end, label };
  });
  return {
    width,
    height: round(bottom + text * 4.3),
    text,
    top,
    bottom,
    years: years.map((year, at) => ({
      ...year,
      x: round(at * slot + (slot - column) / 2),
      width: round(column),
      middle: round((at + 0.5) * slot),
      reportsY: yOf(year.reports),
      askedY: yOf(year.asked),
    })),
    lines: {
      year: round(bottom + text * 1.35),
      asked: round(bottom + text * 2.7),
      of: round(bottom + text * 3.9),
    },
    frameworks,
    pause:
      bands.pause === null
        ? null
        : { x: xOf(bands.pause.from), width: round(xOf(bands.pause.to) - xOf(bands.pause.from)) },
  };
}
