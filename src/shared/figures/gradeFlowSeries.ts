import type { Place } from '#domain/compareCouncils.ts';
import { standingIds } from '#domain/grades.ts';

export interface FlowBar {
  place: Place;
  count: number;
  /** Top and height in the drawing's units. */
  y: number;
  height: number;
}

export interface FlowRibbon {
  from: Place;
  to: Place;
  count: number;
  /** Tops of the ribbon's two ends, and its thickness. */
  fromY: number;
  toY: number;
  height: number;
}

export interface GradeFlowSeries {
  total: number;
  height: number;
  from: FlowBar[];
  to: FlowBar[];
  ribbons: FlowRibbon[];
}

/** Every place a council can be in, best grade first, then the kinds of none. */
const places: readonly Place[] = [...standingIds, 'absent'];
export interface GradeFlowSize {
  /** Of all bars of a column, in the drawing's units. */
  bars: number;
  /** Between two bars: a line of text, so that labels of thin bars don't meet. */
  gap: number;
}

const usualSize: GradeFlowSize = { bars: 300, gap: 15 };

function column(counts: ReadonlyMap<Place, number>, unit: number, gap: number): FlowBar[] {
  let y = 0;
  return places.flatMap((place) => {
    const count = counts.get(place) ?? 0;
    if (count === 0) return [];
    const bar = { place, count, y, height: count * unit };
    y += bar.height + gap;
    return [bar];
  });
}

/**
 * How councils moved between two days: a bar for each place on either day, as high as its share
 * of all councils, and a ribbon for each move that any council made.
 */
export function gradeFlowSeries(
  moves: readonly { from: Place; to: Place }[],
  { bars, gap } = usualSize,
): GradeFlowSeries {
  const total = moves.length;
  const unit = total === 0 ? 0 : bars / total;
  const [fromCounts, toCounts] = [new Map<Place, number>(), new Map<Place, number>()];
  const moveCounts = new Map<string, number>();
  const add = <Key>(counts: Map<Key, number>, key: Key) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { from, to } of moves) {
    add(fromCounts, from);
    add(toCounts, to);
    add(moveCounts, `${from}>${to}`);
  }
  const [from, to] = [column(fromCounts, unit, gap), column(toCounts, unit, gap)];
  const nextTo = new Map(to.map((bar) => [bar.place, bar.y]));
  const ribbons = from.flatMap((start) => {
    let fromY = start.y;
    return to.flatMap((end) => {
      const count = moveCounts.get(`${start.place}>${end.place}`) ?? 0;
      if (count === 0) return [];
      const height = count * unit;
      const toY = nextTo.get(end.place) ?? end.y;
      const ribbon = { from: start.place, to: end.place, count, fromY, toY, height };
      fromY += height;
      nextTo.set(end.place, toY + height);
      return [ribbon];
    });
  });
  const bottom = (column: readonly FlowBar[]) => {
    const last = column.at(-1);
    return last === undefined ? 0 : last.y + last.height;
  };
  return { total, height: Math.max(bottom(from), bottom(to)), from, to, ribbons };
}
