import { firstDay, lastDay } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { planTimelineBand, type PlacedBand } from './planTimelineBand.ts';
import {
  planTimelineMarkKinds,
  type PlanTimelineMark,
  type PlanTimelineMarkKind,
} from './planTimelineMarks.ts';
import { planTimelineMarkWords } from './planTimelineMarkWords.ts';
import {
  planTimelineMeasures,
  widthOf,
  type PlanTimelineMeasures,
  type PlanTimelineSize,
} from './planTimelineMeasures.ts';
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
  size: PlanTimelineSize;
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
}

const headroom = 24;
const footroom = 26;
const markRow = 20;

function placeMarks(
  series: PlanTimelineSeries,
  { at }: PlanTimelineScale,
  { left, right }: { left: number; right: number },
  { labels, text, line }: PlanTimelineMeasures,
): { rows: PlacedMarkRow[]; bottom: number } {
  let y = headroom;
  const rows = planTimelineMarkKinds.flatMap((kind): PlacedMarkRow[] => {
    const marks = series.marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => {
        const [from, to] = [at(firstDay(mark.occurredOn)), at(lastDay(mark.occurredOn))];
        const precise = mark.occurredOn.length === 10;
        const span = precise ? null : { x: from, width: Math.max(2, to - from) };
        return { mark, x: precise ? from : Math.round((from + to) * 5) / 10, span };
      });
    const [first, last] = [marks[0]?.x, marks.at(-1)?.x];
    if (first === undefined || last === undefined) return [];
    const room = widthOf(planTimelineMarkWords[kind], text) + 10;
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

/** Places the series on a drawing of the given size. Nothing lies outside it, no marks overlap. */
export function planTimelineLayout(
  series: PlanTimelineSeries,
  size: PlanTimelineSize,
): PlacedPlanTimeline {
  const measures: PlanTimelineMeasures = planTimelineMeasures[size];
  const isWide = size === 'wide';
  const hasUndated = series.groups.some(({ undated }) => undated.length > 0);
  const left = measures.labels;
  const right = measures.width - (hasUndated ? measures.side : 0);
  const { from, to } = series;
  const scale = planTimelineScale({ from, to, left, right }, measures.tickGap);
  const marks = placeMarks(series, scale, { left, right }, measures);
  const frame = {
    measures,
    isWide,
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
  const onX = scale.at(series.on);
  const half = widthOf(formatDay(series.on), measures.text) / 2;
  return {
    size,
    measures,
    height: y + footroom,
    axis: { left, right, top: headroom - 4, bottom: y },
    ticks: scale.ticks,
    on: { x: onX, textX: Math.min(right - half, Math.max(left + half, onX)) },
    side: !hasUndated
      ? null
      : isWide
        ? { x: right + 24, anchor: 'start' }
        : { x: measures.width, anchor: 'end' },
    markRows: marks.rows,
    bands,
  };
}
