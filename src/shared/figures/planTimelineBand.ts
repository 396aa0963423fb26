import { firstDay, lastDay } from '#domain/partialDates.ts';
import { charactersIn, type PlanTimelineMeasures } from './planTimelineMeasures.ts';
import type { TimelineAction, TimelineGroup, TimelineItem } from './planTimelineSeries.ts';
import { wrapText } from './wrapText.ts';

export interface PlacedItem {
  item: TimelineItem;
  /** Its title, and the middle of the first line; none where it stands for several. */
  lines: readonly string[];
  textY: number;
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
  lines: readonly string[];
  textX: number;
  textY: number;
  /** The middle of its mark. */
  x: number;
  y: number;
}

export interface PlacedBand {
  group: TimelineGroup;
  top: number;
  bottom: number;
  heading: { lines: readonly string[]; y: number };
  dated: readonly PlacedItem[];
  undated: readonly PlacedUndated[];
  /** Where the number of actions without a date stands, where they are not drawn; null: they are. */
  undatedCount: { x: number; y: number } | null;
}

interface BandFrame {
  measures: PlanTimelineMeasures;
  isWide: boolean;
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

type OnAxis = Omit<PlacedItem, 'lines' | 'textY' | 'y'>;

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
  return {
    placed: {
      item,
      x,
      span: precise ? null : { x: from, width: Math.max(2, x - from) },
      originalX: item.originalDue === null ? null : at(lastDay(item.originalDue)),
      lateUntil: item.overdue ? at(on) : null,
      count: item.count < 2 ? null : { x: x + (anchor === 'start' ? 12 : -12), anchor },
    },
    start: Math.max(left, Math.min(x - (anchor === 'end' ? countRoom : 12), from)),
    end: Math.max(x + (anchor === 'start' ? countRoom : 12), item.overdue ? at(on) : 0),
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
      return { ...placed, lines: [], textY: y, y };
    });
}

function placeEach(group: TimelineGroup, top: number, frame: BandFrame): PlacedItem[] {
  const { text, line } = frame.measures;
  let y = top;
  return group.dated.map((item) => {
    const { placed } = place(item, frame);
    const title = [item.title ?? '', ...(item.overdue ? [overdueWord] : [])].join(' ');
    const lines = wrapText(title, charactersIn(frame.right - frame.left, text), 3);
    const textY = y + line / 2;
    const middle = y + lines.length * line + 10;
    y = middle + track - 8;
    return { ...placed, lines, textY, y: middle };
  });
}

/** Places one group of a plan under a height. Beside its dated actions stand those without a date. */
export function planTimelineBand(group: TimelineGroup, top: number, frame: BandFrame): PlacedBand {
  const { measures, isWide, left, right, together } = frame;
  const { text, line, labels, width, side } = measures;
  const name = group.priority === '' ? 'Actions' : group.priority;
  const headingRoom = isWide ? labels - 14 : width;
  const headingLines = wrapText(name, charactersIn(headingRoom, text * 1.04), 5);
  const headingY = top + pad + line / 2;
  const underHeading = top + pad + headingLines.length * line;
  const start = isWide ? top + pad : underHeading + 3;

  const dated = together ? placeTogether(group, start, frame) : placeEach(group, start, frame);
  const datedBottom = dated.reduce((low, { y }) => Math.max(low, y + track / 2), start);
  const markX = isWide ? right + 32 : width - side / 2;
  const textX = isWide ? markX + 16 : left;
  const room = isWide ? width - textX : right - left;
  let y = isWide ? start : datedBottom;
  const undated = (together ? [] : group.undated).map((action): PlacedUndated => {
    const lines = wrapText(action.title, charactersIn(room, text), 3);
    const textY = y + line / 2;
    y += lines.length * line + 7;
    return { action, lines, textX, textY, x: markX, y: textY };
  });
  const counted = together && group.undated.length > 0;
  return {
    group,
    top,
    bottom: Math.max(underHeading, datedBottom, y, counted ? start + line : 0) + pad - 3,
    heading: { lines: headingLines, y: headingY },
    dated,
    undated,
    undatedCount: counted ? { x: isWide ? markX - 8 : markX, y: start + line / 2 } : null,
  };
}
