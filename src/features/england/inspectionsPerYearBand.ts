import { daysBetween } from '#domain/daysBetween.ts';
import { timeBands } from '#shared/figures/timeBands.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';

interface Axis {
  left: number;
  right: number;
  /** The first and the last year, each a bar's room. */
  first: number;
  last: number;
  text: number;
}

interface Stretch {
  x: number;
  width: number;
  /** What fits; null: nothing does. */
  words: string | null;
}

export interface PlacedBands {
  frameworks: readonly (Stretch & { framework: string })[];
  /** null: not on the axis. */
  pause: Stretch | null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The frameworks and the pause on an axis of whole years, with the longest words that fit each. */
export function inspectionsPerYearBand({ left, right, first, last, text }: Axis): PlacedBands {
  const axis = { from: `${first}-01-01`, to: `${last + 1}-01-01` };
  const days = daysBetween(axis.from, axis.to);
  const stretch = (from: string, to: string, words: readonly string[]): Stretch => {
    const x = left + (daysBetween(axis.from, from) / days) * (right - left);
    const end = left + (daysBetween(axis.from, to) / days) * (right - left);
    return {
      x: round(x),
      width: round(end - x),
      words: words.find((one) => textWidth(one, text) + 6 <= end - x) ?? null,
    };
  };
  const { frameworks, pause } = timeBands(axis);
  return {
    frameworks: frameworks.map(({ framework, from, to }) => {
      const { short } = frameworkWords[framework];
      return { framework, ...stretch(from, to, [short, short.replace('ILACS ', '')]) };
    }),
    pause: pause === null ? null : stretch(pause.from, pause.to, ['Pause']),
  };
}
