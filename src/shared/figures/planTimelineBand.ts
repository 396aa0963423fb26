import { milestoneStatusIds, type MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import { firstDay, lastDay } from '#domain/partialDates.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import type { TimelineAction, TimelineItem } from './planTimelineItems.ts';
import type { PlanTimelineMeasures } from './planTimelineMeasures.ts';
import type { TimelineGroup } from './planTimelineSeries.ts';

/** Lines of text: their left end and the middle of the first. */
export interface PlacedLines {
  lines: readonly string[];
  x: number;
  y: number;
}

export interface PlacedItem {
  item: TimelineItem;
  /** Its title; null where it stands for several. */
  words: PlacedLines | null;
  /** The middle of its mark, on the last day it can be on time. */
  x: number;
  y: number;
  /** The month or year its date may fall in; null: the day is known. */
  span: { x: number; width: number } | null;
  originalX: number | null;
  /** Up to where an overdue action's line runs. */
  lateUntil: number | null;
  /** Where the count of those it stands for is written; null: it is one. */
  count: { x: number; anchor: 'start' | 'end' } | null;
}

interface PlacedUndated {
  action: TimelineAction;
  words: PlacedLines;
  /** The middle of its mark. */
  x: number;
  y: number;
}

/** All actions of one status without a date, where they are too many to draw. */
interface PlacedUndatedCount {
  status: MilestoneStatus;
  count: number;
  /** The middle of the mark. */
  x: number;
  y: number;
}

export interface PlacedBand {
  group: TimelineGroup;
  top: number;
  bottom: number;
  heading: PlacedLines;
  dated: readonly PlacedItem[];
  undated: readonly PlacedUndated[];
  undatedCounts: readonly PlacedUndatedCount[];
}

interface BandFrame {
  measures: PlanTimelineMeasures;
  left: number;
  right: number;
  at: (day: string) => number;
  on: string;
  together: boolean;
}

/** Written after the title of an action past its date; the space must not break. */
export const overdueWord = '·\u00a0overdue';

/** Height of the strip a mark stands in, with the bar of its month or year under it. */
const track = 26;
const pad = 9;
const countRoom = 40;
/** Left free at the end of a line: "overdue" is set bold, which is wider than is measured. */
const slack = 4;

type OnAxis = Omit<PlacedItem, 'words' | 'y'>;

/** An item on the axis, and what it takes of a row. */
interface Stretch {
  placed: OnAxis;
  start: number;
  end: number;
}

function place(item: TimelineItem, { at, left, right, on }: BandFrame): Stretch {
  const x = at(lastDay(item.due));
  const precise = item.due.length === 10;
  const from = at(firstDay(item.due));
  // Before the mark where an overdue action's line runs on after it.
  const before = x + countRoom > right || (item.overdue && x - countRoom >= left);
  const anchor = before ? ('end' as const) : ('start' as const);
  const originalX = item.originalDue === null ? null : at(lastDay(item.originalDue));
  const reach = [from, originalX ?? x, item.overdue ? at(on) : x];
  return {
    placed: {
      item,
      x,
      span: precise ? null : { x: from, width: Math.max(2, x - from) },
      originalX,
      lateUntil: item.overdue ? at(on) : null,
      count: item.count < 2 ? null : { x: x + (anchor === 'start' ? 12 : -12), anchor },
    },
    start: Math.max(left, Math.min(x - (anchor === 'end' ? countRoom : 12), ...reach) - 6),
    end: Math.max(x + (anchor === 'start' ? countRoom : 12), ...reach) + 6,
  };
}

/** The first row with room for a stretch; its end is noted in `ends`. */
function rowFor(start: number, end: number, ends: number[]): number {
  const free = ends.findIndex((taken) => taken <= start);
  const row = free === -1 ? ends.length : free;
  ends[row] = end;
  return row;
}

function placeTogether(group: TimelineGroup, top: number, frame: BandFrame): PlacedItem[] {
  const ends: number[] = [];
  return group.dated
    .map((item) => place(item, frame))
    .sort((a, b) => a.start - b.start)
    .map(({ placed, start, end }) => {
      const y = top + rowFor(start, end, ends) * track + track / 2;
      return { ...placed, words: null, y };
    });
}

function placeEach(group: TimelineGroup, top: number, frame: BandFrame): PlacedItem[] {
  const { text, line } = frame.measures;
  const { left, right } = frame;
  let y = top;
  return group.dated.map((item) => {
    const { placed } = place(item, frame);
    const title = [item.title ?? '', ...(item.overdue ? [overdueWord] : [])].join(' ');
    const lines = breakLines(title, right - left - slack, { size: text });
    const words = { lines, x: left, y: y + line / 2 };
    const middle = y + lines.length * line + 10;
    y = middle + track - 8;
    return { ...placed, words, y: middle };
  });
}

/** Counts by status: side by side from `x` up to the right edge, or one under the other. */
function placeCounts(
  undated: readonly TimelineAction[],
  { x, y }: { x: number; y: number },
  { width, labels }: PlanTimelineMeasures,
): PlacedUndatedCount[] {
  const perRow = labels > 0 ? Math.max(1, Math.floor((width - x + 8) / (countRoom + 12))) : 1;
  return milestoneStatusIds
    .map((status) => ({ status, count: undated.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }, at) => ({
      status,
      count,
      x: x + (at % perRow) * (countRoom + 12),
      y: y + Math.floor(at / perRow) * track + track / 2,
    }));
}

/** Places one group of a plan under a height. Beside its dated actions stand those without a date. */
export function planTimelineBand(group: TimelineGroup, top: number, frame: BandFrame): PlacedBand {
  const { measures, left, right, together } = frame;
  const { text, line, labels, width, side } = measures;
  const isWide = labels > 0;
  const name = group.priority === '' ? 'Actions' : group.priority;
  const lines = breakLines(name, isWide ? labels - 14 : width, { size: text, weight: 700 });
  const heading = { lines, x: 0, y: top + pad + line / 2 };
  const underHeading = top + pad + lines.length * line;
  const start = isWide ? top + pad : underHeading + 3;

  const dated = together ? placeTogether(group, start, frame) : placeEach(group, start, frame);
  const datedBottom = dated.reduce((low, { y }) => Math.max(low, y + track / 2), start);
  const markX = isWide ? right + 32 : width - side / 2;
  const textX = isWide ? markX + 16 : left;
  const room = (isWide ? width - textX : right - left) - slack;
  let y = isWide ? start : datedBottom;
  const undated = (together ? [] : group.undated).map((action): PlacedUndated => {
    const words = { lines: breakLines(action.title, room, { size: text }), x: textX };
    const textY = y + line / 2;
    y += words.lines.length * line + 7;
    return { action, words: { ...words, y: textY }, x: markX, y: textY };
  });
  const undatedCounts = together
    ? placeCounts(group.undated, { x: isWide ? markX : width - side + 12, y: start }, measures)
    : [];
  const countsBottom = undatedCounts.reduce((low, one) => Math.max(low, one.y + track / 2), y);
  return {
    group,
    top,
    bottom: Math.max(underHeading, datedBottom, y, countsBottom) + pad - 3,
    heading,
    dated,
    undated,
    undatedCounts,
  };
}
