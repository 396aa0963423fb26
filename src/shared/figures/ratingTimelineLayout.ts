import { laneIds, type Framework, type Lane } from '#contract/gradeIds.ts';
import { keepApart } from './keepApart.ts';
import type { RatingTimelineMeasures } from './ratingTimelineMeasures.ts';
import type { RatingTimelineSeries, TimelineBar } from './ratingTimelineSeries.ts';
import { stackInRows } from './stackInRows.ts';
import { timelineMarkRows } from './timelineMarkRows.ts';
import type { TimelineMark } from './timelineMarks.ts';

interface Span {
  x: number;
  width: number;
}
export interface PlacedBar extends Span {
  bar: TimelineBar;
  y: number;
  height: number;
}
interface PlacedMarkRow {
  row: (typeof timelineMarkRows)[number];
  /** Middle of the row's first line, where its name stands. */
  y: number;
  marks: readonly { mark: TimelineMark; x: number; y: number }[];
}

export interface PlacedTimeline {
  measures: RatingTimelineMeasures;
  height: number;
  axis: { from: number; to: number; top: number; bottom: number };
  lanes: readonly { lane: Lane; y: number; middle: number }[];
  bars: readonly PlacedBar[];
  frameworks: readonly (Span & { framework: Framework })[];
  years: readonly { year: number; x: number }[];
  markRows: readonly PlacedMarkRow[];
  /** Where the council did not exist; null: it did, over the whole axis. */
  before: Span | null;
  after: Span | null;
}

const headroom = 30;
const footroom = 24;
/** A bar's least width with the gap after it: 3 units stay to be seen of the newest report's. */
const leastBar = 5;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** To a tenth of a unit: finer than a screen shows, and short in the page. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Places the series on a drawing of the given measures. Nothing lies outside it, no marks overlap. */
export function ratingTimelineLayout(
  series: RatingTimelineSeries,
  measures: RatingTimelineMeasures,
): PlacedTimeline {
  const left = measures.labels;
  const right = measures.width - measures.latest;
  const [start, end] = [dayNumber(series.from), dayNumber(series.to)];
  const at = (day: string): number => {
    const share = (dayNumber(day) - start) / (end - start);
    return round(left + Math.min(1, Math.max(0, share)) * (right - left));
  };
  const span = (from: string, to: string): Span => ({
    x: at(from),
    width: round(at(to) - at(from)),
  });
  const lastEnd = at(series.abolishedOn ?? series.to);
  const publications = [...new Set(series.bars.map((bar) => bar.from))];
  const starts = keepApart(publications.map(at), lastEnd, leastBar);
  const barSpan = ({ from }: TimelineBar): Span => {
    const place = publications.indexOf(from);
    const x = starts[place] ?? at(from);
    return { x, width: round((starts[place + 1] ?? lastEnd) - x) };
  };

  const pitch = measures.lane + measures.gap;
  const laneTop = (lane: Lane) => headroom + laneIds.indexOf(lane) * pitch;
  const lanesBottom = headroom + laneIds.length * pitch;

  const markPitch = measures.mark * 2 + 3;
  let y = lanesBottom + 8;
  const markRows = timelineMarkRows.flatMap((row): PlacedMarkRow[] => {
    const marks = series.marks.filter(({ kind }) => row.kinds.includes(kind));
    if (marks.length === 0) return [];
    const inside = (x: number) =>
      Math.min(right - measures.mark, Math.max(left + measures.mark, x));
    const positions = marks.map(({ drawnOn }) => inside(at(drawnOn)));
    const rows = stackInRows(positions, markPitch);
    const middle = y + Math.max(measures.text, markPitch) / 2;
    const placed = marks.map((mark, position) => ({
      mark,
      x: positions[position] ?? left,
      y: middle + (rows[position] ?? 0) * markPitch,
    }));
    y = middle + Math.max(...rows) * markPitch + Math.max(measures.text, markPitch) / 2 + 6;
    return [{ row, y: middle, marks: placed }];
  });

  const firstYear = Number(series.from.slice(0, 4));
  const lastYear = Number(series.to.slice(0, 4));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, step) => firstYear + step)
    .filter((year) => (year - firstYear) % measures.yearStep === 0)
    .map((year) => ({ year, x: at(`${year}-01-01`) }));

  return {
    measures,
    height: y + footroom,
    axis: { from: left, to: right, top: headroom - 6, bottom: y },
    lanes: laneIds.map((lane) => ({
      lane,
      y: laneTop(lane),
      middle: laneTop(lane) + measures.lane / 2,
    })),
    bars: series.bars.map((bar) => ({
      bar,
      ...barSpan(bar),
      y: laneTop(bar.lanes[0]),
      height: measures.lane + (bar.lanes.length - 1) * pitch,
    })),
    frameworks: series.frameworks.map(({ framework, from, to }) => ({
      framework,
      ...span(from, to),
    })),
    years,
    markRows,
    before: series.establishedOn === null ? null : span(series.from, series.establishedOn),
    after: series.abolishedOn === null ? null : span(series.abolishedOn, series.to),
  };
}
