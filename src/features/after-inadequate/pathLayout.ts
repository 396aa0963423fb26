import type { Framework, LaneGrade } from '#contract/gradeIds.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { keepApart } from '#shared/figures/keepApart.ts';
import type { PathMeasures } from './pathMeasures.ts';
import type { PathRow, PathSeries } from './pathSeries.ts';

interface Span {
  x: number;
  width: number;
}

export interface PlacedPath {
  row: PathRow;
  /** Top of the row, middle of the line its name and value stand on, and top of its bars. */
  y: number;
  textY: number;
  barY: number;
  bars: readonly (Span & { grade: LaneGrade; reportId: string })[];
  visits: readonly number[];
  /** Where its bars end. */
  end: number;
}

export interface PlacedPaths {
  measures: PathMeasures;
  height: number;
  axis: { left: number; right: number; top: number; bottom: number };
  /** Middles of the columns of the four judgements at a path's start; empty: not shown. */
  under: readonly number[];
  ticks: readonly { label: string; x: number }[];
  rows: readonly PlacedPath[];
  frameworks: readonly (Span & { framework: Framework })[];
  pause: Span | null;
}

/** Room over the rows: a line of frameworks on the calendar, a line of years, a gap. */
const headLine = 18;
/** Behind the bars: an arrow where a path is open, and the letter of a bar too short for it. */
const endRoom = 26;
/** A bar's least width with the gap after it. */
const leastBar = 4;
const year = 365.25;

/** To a tenth of a unit: finer than a screen shows, and short in the page. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function ticksOf({ axis, days, from, to }: PathSeries, at: (days: number) => number, gap: number) {
  const years =
    axis === 'calendar'
      ? Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, step) => {
          const name = String(Number(from.slice(0, 4)) + step);
          return { label: name, x: at(daysBetween(from, `${name}-01-01`)) };
        })
      : Array.from({ length: Math.floor(days / year) + 1 }, (_, step) => {
          return { label: String(step), x: at(step * year) };
        });
  const [first, second] = years;
  const apart = first === undefined || second === undefined ? gap : second.x - first.x;
  const every = Math.max(1, Math.ceil(gap / Math.max(apart, 1)));
  return years.filter((_, step) => step % every === 0);
}

/** Places the rows on a drawing of the given sizes. Nothing lies outside it, no bars overlap. */
export function pathLayout(series: PathSeries, measures: PathMeasures): PlacedPaths {
  const { labels, values, width, row: pitch, bar, text, tickGap } = measures;
  // Years are centred on their lines: half of the first must stay on the drawing.
  const hasUnder = measures.under > 0 && series.rows.some(({ under }) => under !== null);
  const under = hasUnder
    ? judgementLanes.map((_, place) => labels + (place + 0.5) * measures.under)
    : [];
  const left = labels === 0 ? 18 : labels + under.length * measures.under + (hasUnder ? 22 : 0);
  const right = width - values - endRoom;
  const at = (days: number) =>
    round(left + Math.min(1, Math.max(0, days / series.days)) * (right - left));
  const origin = (row: PathRow) =>
    series.axis === 'calendar' ? series.from : (row.bars[0]?.from ?? series.from);
  const head = headLine * (series.bands === null ? 1 : 2) + 4;
  const rows = series.rows.map((row, place): PlacedPath => {
    const y = round(head + place * pitch);
    const since = origin(row);
    const x = (day: string) => at(daysBetween(since, day));
    const end = x(row.bars.at(-1)?.to ?? since);
    const starts = keepApart(
      row.bars.map(({ from }) => x(from)),
      end,
      leastBar,
    );
    const over = labels === 0;
    const barY = over ? y + pitch - bar - 6 : y + (pitch - bar - 4) / 2;
    return {
      row,
      y,
      textY: over ? y + text * 0.75 + 2 : barY + bar / 2,
      barY: round(barY),
      bars: row.bars.map(({ grade, reportId }, bars) => {
        const from = starts[bars] ?? left;
        return { grade, reportId, x: from, width: round((starts[bars + 1] ?? end) - from) };
      }),
      visits: row.visits.map(x),
      end,
    };
  });
  const bottom = round(head + rows.length * pitch);
  const span = (from: string, to: string): Span => {
    const start = at(daysBetween(series.from, from));
    return { x: start, width: round(at(daysBetween(series.from, to)) - start) };
  };
  const { bands } = series;
  return {
    measures,
    height: bottom + headLine,
    axis: { left, right, top: head, bottom },
    under,
    ticks: ticksOf(series, at, tickGap),
    rows,
    frameworks: (bands?.frameworks ?? []).map(({ framework, from, to }) => ({
      framework,
      ...span(from, to),
    })),
    pause: bands === null || bands.pause === null ? null : span(bands.pause.from, bands.pause.to),
  };
}
