import type { Framework, Lane } from '#contract/gradeIds.ts';
import { keepApart } from './keepApart.ts';
import type { PlacedBar } from './ratingTimelineLayout.ts';
import type { TimelineBar } from './ratingTimelineSeries.ts';
import type { StackedTimelineMeasures } from './stackedTimelineMeasures.ts';
import type { StackedCouncil, StackedTimelineSeries } from './stackedTimelineSeries.ts';

interface Span {
  x: number;
  width: number;
}

export interface PlacedCouncil {
  council: StackedCouncil;
  /** Top of the council's part, where its name's line begins, and top and height of its lanes. */
  top: number;
  lanesTop: number;
  lanesHeight: number;
  lanes: readonly { lane: Lane; middle: number }[];
  bars: readonly PlacedBar[];
  withoutOverall: readonly Span[];
  /** Where it did not exist; null: it did, over the whole axis. */
  before: Span | null;
  after: Span | null;
}

export interface PlacedStack {
  measures: StackedTimelineMeasures;
  height: number;
  axis: { from: number; to: number; top: number; bottom: number };
  /** Baselines of the years' numbers: above the councils and, where these are many, below too. */
  yearLines: readonly number[];
  years: readonly { year: number; x: number }[];
  frameworks: readonly (Span & { framework: Framework })[];
  pause: Span | null;
  councils: readonly PlacedCouncil[];
}

/** Over the councils: the frameworks, their line and the years. */
const frameworkLine = 22;
const headroom = 50;
/** Under them: the years, where they stand a second time, and the pause. */
const line = 18;
/** From this height on the years stand below too. */
const tall = 320;
/** A bar's least width with the gap after it: 3 units stay to be seen of the newest report's. */
const leastBar = 5;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** To a tenth of a unit: finer than a screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Places the series on a drawing of the given measures, the councils under each other. */
export function stackedTimelineLayout(
  series: StackedTimelineSeries,
  measures: StackedTimelineMeasures,
): PlacedStack {
  const [left, right] = [measures.labels, measures.width - measures.latest];
  const [start, end] = [dayNumber(series.from), dayNumber(series.to)];
  const at = (day: string): number => {
    const share = (dayNumber(day) - start) / (end - start);
    return round(left + Math.min(1, Math.max(0, share)) * (right - left));
  };
  const span = (from: string, to: string): Span => ({
    x: at(from),
    width: round(at(to) - at(from)),
  });

  const pitch = measures.lane + measures.gap;
  const lanesHeight = series.lanes.length * pitch - measures.gap;
  const part = measures.nameLine + lanesHeight + measures.apart;

  const placeCouncil = (council: StackedCouncil, position: number): PlacedCouncil => {
    const top = headroom + position * part;
    const lanesTop = top + measures.nameLine;
    const lastEnd = at(council.abolishedOn ?? series.to);
    const publications = [
      ...new Set([...council.bars, ...council.withoutOverall].map(({ from }) => from)),
    ].sort();
    const starts = keepApart(publications.map(at), lastEnd, leastBar);
    const stand = ({ from }: Pick<TimelineBar, 'from'>): Span => {
      const place = publications.indexOf(from);
      const x = starts[place] ?? at(from);
      return { x, width: round((starts[place + 1] ?? lastEnd) - x) };
    };
    const laneTop = (bar: TimelineBar) => {
      const first = series.lanes.findIndex((lane) => bar.lanes.includes(lane));
      return lanesTop + Math.max(0, first) * pitch;
    };
    return {
      council,
      top,
      lanesTop,
      lanesHeight,
      lanes: series.lanes.map((lane, order) => ({
        lane,
        middle: lanesTop + order * pitch + measures.lane / 2,
      })),
      bars: council.bars.map((bar) => {
        const over = series.lanes.filter((lane) => bar.lanes.includes(lane)).length;
        return {
          bar,
          ...stand(bar),
          y: laneTop(bar),
          height: measures.lane + (over - 1) * pitch,
        };
      }),
      withoutOverall: council.withoutOverall.map(stand),
      before: council.establishedOn === null ? null : span(series.from, council.establishedOn),
      after: council.abolishedOn === null ? null : span(council.abolishedOn, series.to),
    };
  };

  const bottom = headroom + series.councils.length * part;
  const isTall = bottom >= tall;
  const yearsBelow = isTall ? line : 0;
  const { frameworks, pause } = series.bands;
  const first = Number(series.from.slice(0, 4));
  const last = Number(series.to.slice(0, 4));
  return {
    measures,
    height: bottom + yearsBelow + (pause === null ? 0 : line) + 6,
    axis: { from: left, to: right, top: frameworkLine, bottom },
    yearLines: [frameworkLine + line, ...(isTall ? [bottom + line - 2] : [])],
    years: Array.from({ length: last - first + 1 }, (_, step) => first + step)
      .filter((year) => (year - first) % measures.yearStep === 0)
      .map((year) => ({ year, x: at(`${year}-01-01`) })),
    frameworks: frameworks.map(({ framework, from, to }) => ({ framework, ...span(from, to) })),
    pause: pause === null ? null : span(pause.from, pause.to),
    councils: series.councils.map(placeCouncil),
  };
}
