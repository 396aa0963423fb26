import { askedBy, askedPercent, type CountBy, type ThemeBasis } from '#domain/countThemes.ts';
import { sortByValue } from '#domain/sortByValue.ts';
import type { RankedTheme } from '#domain/themeRanking.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import type { ChartRoom } from '#shared/export/TakeAway.ts';
import { percentInWords } from './percentInWords.ts';

/** The ranking on a drawing, in its units. */
export interface PlacedRanking {
  width: number;
  height: number;
  text: number;
  /** Height of a row, and of the bar in it. */
  row: number;
  bar: number;
  /** Room for the names; bars start behind it. */
  labels: number;
  rows: readonly {
    id: string;
    lines: readonly string[];
    width: number;
    value: string;
    count: string;
  }[];
  /** On the themes there was no room for; null: all are there. */
  rest: string | null;
}

/** A condensed drawing never has fewer. */
const fewestRows = 8;
const narrow = 480;

/**
 * Places the themes that are asked for, in their order. All have their bar unless the drawing is
 * condensed: then those asked for most, as many as fit, and a line that counts the rest.
 */
export function rankingLayout(
  ranking: readonly RankedTheme[],
  basis: ThemeBasis,
  by: CountBy,
  { width, height, condensed }: ChartRoom,
): PlacedRanking {
  const asked = ranking.filter(({ reports }) => reports.length > 0);
  const text = width < narrow ? 12.5 : 13.5;
  const mostLabels = Math.round(width * (width < narrow ? 0.42 : 0.6));
  const linesOf = ({ theme }: RankedTheme) =>
    breakLines(theme.label, mostLabels - 10, { size: text });
  const row = asked.some((one) => linesOf(one).length > 1) ? 31 : 21;
  const fitting =
    condensed && height !== null ? Math.max(fewestRows, Math.floor(height / row) - 1) : Infinity;
  // One more row takes the place of the line on the rest.
  const most = asked.length <= fitting + 1 ? asked.length : fitting;
  // Those asked for most, whichever order they stand in.
  const kept = new Set(sortByValue(asked, (one) => askedBy(one, by), true).slice(0, most));
  const shown = asked.filter((one) => kept.has(one));
  const left = asked.filter((one) => !kept.has(one));
  const broken = shown.map(linesOf);
  const widest = Math.max(0, ...broken.flat().map((line) => textWidth(line, text)));
  const labels = Math.ceil(widest) + 10;
  const numbers = textWidth('100%', text, 700) + textWidth(`  ${basis[by]}`, text) + 12;
  const longest = width - labels - numbers;
  const top = Math.max(1, ...shown.map((one) => askedPercent(one, basis, by) ?? 0));
  const mostLeft = Math.max(0, ...left.map((one) => askedBy(one, by)));
  return {
    width,
    height: (shown.length + (left.length > 0 ? 1 : 0)) * row,
    text,
    row,
    bar: Math.round(row * 0.55),
    labels,
    rows: shown.map((one, at) => {
      const percent = askedPercent(one, basis, by) ?? 0;
      return {
        id: one.theme.id,
        lines: broken[at] ?? [],
        width: Math.max(1, Math.round((percent / top) * longest * 10) / 10),
        value: percentInWords(percent),
        count: askedBy(one, by).toLocaleString('en-GB'),
      };
    }),
    rest:
      left.length === 0
        ? null
        : `${left.length} other themes: ${mostLeft.toLocaleString('en-GB')} ${by} or fewer each`,
  };
}
