import { firstDay, lastDay } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { planTimelineBand, type PlacedBand } from './planTimelineBand.ts';
import {
  planTimelineMarkKinds,
  type PlanTimelineMark,
  type PlanTimelineMarkKind,
} from './planTimelineMarks.ts';
import { planTimelineMarkWords } from './planTimelineMarkWords.ts';
import type { PlanTimelineMeasures } from './planTimelineMeasures.ts';
import { planTimelineScale, type PlanTimelineScale } from './planTimelineScale.ts';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';

interface PlacedMarkRow {
  kind: PlanTimelineMarkKind;
  label: { x: number; y: number; anchor: 'start' | 'end' };
  y: number;
  marks: readonly {
    mark: PlanTimelineMark;
    x: number;
    span: { x: number; width: number } | null;
  }[];
}

export interface PlacedPlanTimeline {
  measures: PlanTimelineMeasures;
  height: number;
  axis: { left: number; right: number; top: number; bottom: number };
  ticks: PlanTimelineScale['ticks'];
  /** The chosen day's line, and where its date is written. */
  on: { x: number; textX: number };
  /** Where actions without a date have their column; null: all have one. */
  side: { x: number; anchor: 'start' | 'end' } | null;
  markRows: readonly PlacedMarkRow[];
  bands: readonly PlacedBand[];
  /** The line under it that says what a mark with a number stands for; null: there is none. */
  noteY: number | null;
}

/** Beside its line of text: over the drawing, under it, and for a row of marks. */
const headroom = 7;
const footroom = 9;
const rowRoom = 3;

function placeMarks(
  series: PlanTimelineSeries,
  { at }: PlanTimelineScale,
  { left, right }: { left: number; right: number },
  { labels, text, line }: PlanTimelineMeasures,
): { rows: PlacedMarkRow[]; bottom: number } {
  const markRow = line + rowRoom;
  let y = line + headroom;
  const rows = planTimelineMarkKinds.flatMap((kind): PlacedMarkRow[] => {
    const marks = series.marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => {
        const [from, to] = [at(firstDay(mark.occurredOn)), at(lastDay(mark.occurredOn))];
        const precise = mark.occurredOn.length === 10;
        const span = precise ? null : { x: from, width: Math.max(2, to - from) };
        return { mark, x: precise ? from : Math.round((from + to) * 5) / 10, span };
      });
    if (marks.length === 0) return [];
    const first = Math.min(...marks.map(({ x, span }) => span?.x ?? x));
    const last = Math.max(...marks.map(({ x, span }) => (span === null ? x : span.x + span.width)));
    const room = textWidth(planTimelineMarkWords[kind], text) + 10;
    if (labels > 0) {
      y += markRow;
      const middle = y - markRow / 2;
      return [{ kind, label: { x: 0, y: middle, anchor: 'start' }, y: middle, marks }];
    }
    // Without a column for it, the name stands where there is room: after, before or over its marks.
    const after = right - last >= room;
    const before = first - left >= room;
    if (!after && !before) y += line;
    y += markRow;
    const middle = y - markRow / 2;
    const label = after
      ? { x: last + 10, y: middle, anchor: 'start' as const }
      : before
        ? { x: first - 10, y: middle, anchor: 'end' as const }
        : { x: left, y: middle - markRow / 2 - line / 2 + 2, anchor: 'start' as const };
    return [{ kind, label, y: middle, marks }];
  });
  return { rows, bottom: y };
}

/** Places the series on a drawing of the given sizes. Nothing lies outside it, no marks overlap. */
export function planTimelineLayout(
  series: PlanTimelineSeries,
  measures: PlanTimelineMeasures,
): PlacedPlanTimeline {
  const isWide = measures.labels > 0;
  const hasUndated = series.groups.some(({ undated }) => undated.length > 0);
  const left = measures.labels;
  const right = measures.width - (hasUndated ? measures.side : 0);
  const { from, to } = series;
  const scale = planTimelineScale({ from, to, left, right }, measures.tickGap);
  const marks = placeMarks(series, scale, { left, right }, measures);
  const frame = {
    measures,
    left,
    right,
    at: scale.at,
    on: series.on,
    together: series.density === 'together',
  };
  let y = marks.bottom + 6;
  const bands = series.groups.map((group) => {
    const band = planTimelineBand(group, y, frame);
    y = band.bottom;
    return band;
  });
  const { line } = measures;
  const isTold = bands.some(({ dated, undatedCounts }) =>
    [...dated.map(({ item }) => item), ...undatedCounts].some(({ count }) => count > 1),
  );
  const onX = scale.at(series.on);
  const half = textWidth(formatDay(series.on), measures.text, 700) / 2;
  return {
    measures,
    height: y + line + footroom + (isTold ? line * 1.4 : 0),
    axis: { left, right, top: line + headroom - 4, bottom: y },
    ticks: scale.ticks,
    on: { x: onX, textX: Math.min(right - half, Math.max(left + half, onX)) },
    side: !hasUndated
      ? null
      : isWide
        ? { x: right + 24, anchor: 'start' }
        : { x: measures.width, anchor: 'end' },
    markRows: marks.rows,
    bands,
    noteY: isTold ? y + footroom + line * 1.6 : null,
  };
}
