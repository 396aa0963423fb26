import { breakLines } from '#shared/format/breakLines.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import type { AreaStatus } from './areaStatus.ts';
import type { YearGridLane, YearGridSeries, YearGridUnit } from './yearGridSeries.ts';

interface YearGridSize {
  width: number;
  text: number;
  /** One mark for each inspection, or one with a number for those of a cell that found the same. */
  marks: 'each' | 'counted';
  /** The share of a year's inspections stands beside a count, where there is room. */
  withShares: boolean;
  /** Marks beside each other in a stack, at most; 6 unless given: so that a stack reads as a bar. */
  mostAcross?: number;
}

interface Words {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
}

/** The grid on a drawing, in the unit of its size. */
export interface PlacedYearGrid {
  width: number;
  height: number;
  text: number;
  /** Of a mark. */
  side: number;
  years: readonly Words[];
  lanes: readonly {
    id: string;
    label: readonly Words[];
    /** Of the rule under it. */
    foot: number;
    counts: readonly Words[];
    marks: readonly { key: string; title: string; status: AreaStatus; x: number; y: number }[];
  }[];
  left: number;
  /** Of the rule under the years. */
  head: number;
  pause: { x: number; y: number; width: number; words: Words } | null;
}

const gap = 3;
/** From this width on the lanes' names stand beside them, not over them. */
const besideFrom = 620;
const besideWidth = 190;
const pauseNames = ['Inspections paused', 'Paused', 'pause'];

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Group {
  key: string;
  title: string;
  status: AreaStatus;
  /** null: the mark stands for itself. */
  count: number | null;
}

/** A cell's marks: each inspection, or those that found the same. */
function groupsOf(units: readonly YearGridUnit[], marks: YearGridSize['marks']): Group[] {
  if (marks === 'each') {
    return units.map(({ id, council, status }) => ({
      key: id,
      title: council,
      status,
      count: null,
    }));
  }
  const counts = new Map<AreaStatus, number>();
  for (const { status } of units) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => ({
    key: status,
    title: count.toLocaleString('en-GB'),
    status,
    count,
  }));
}

/** Places years, lanes and marks. Stacks stand on their lane's rule. No words overlap. */
export function yearGridLayout(series: YearGridSeries, size: YearGridSize): PlacedYearGrid {
  const { width, text, marks, withShares, mostAcross = 6 } = size;
  const line = text * 1.3;
  const isBeside = width >= besideFrom;
  const left = isBeside ? besideWidth : 0;
  const slot = (width - left) / Math.max(1, series.years.length);
  const side = isBeside ? 16 : 13;
  const step = marks === 'each' ? side + gap : side + gap + textWidth('000', text);
  const across = Math.max(1, Math.min(mostAcross, Math.floor((slot - gap) / step)));
  const xOf = (place: number) => round(left + place * slot);

  const names = series.years.map(({ label }) => breakLines(label, slot - 4, { size: text }));
  const nameLines = Math.max(1, ...names.map((lines) => lines.length));
  const years = names.flatMap((lines, at) =>
    lines.map((words, row): Words => ({
      text: words,
      x: xOf(at),
      y: round((nameLines - lines.length + row + 0.8) * line),
    })),
  );
  const head = round(nameLines * line + 4);
  const pause = series.pause && placePause(series.pause);
  let y = head + (pause === null ? 0 : text * 1.3 + 10);

  function placePause({ from, to }: { from: number; to: number }): PlacedYearGrid['pause'] {
    const [start, end] = [xOf(from), xOf(to)];
    const room = width - start;
    const name = pauseNames.find((one) => textWidth(one, text) <= room) ?? '';
    return {
      x: start,
      y: head,
      width: round(end - start),
      words: { text: name, x: start, y: round(head + 8 + text) },
    };
  }

  function placeLane(lane: YearGridLane): PlacedYearGrid['lanes'][number] {
    const label = breakLines(
      `${lane.label}\u00a0\u00a0${lane.total.toLocaleString('en-GB')}`,
      (isBeside ? left : width) - 14,
      {
        size: text,
        weight: 700,
      },
    );
    const groups = lane.cells.map(({ units }) => groupsOf(units, marks));
    const rows = Math.max(1, ...groups.map((own) => Math.ceil(own.length / across)));
    const counted = marks === 'each' ? line : 4;
    const stack = counted + rows * (side + gap) + 3;
    const labelHeight = label.length * line + 4;
    const height = isBeside ? Math.max(stack + 4, labelHeight + 4) : labelHeight + stack;
    const foot = round(y + height);
    const placed = {
      id: lane.id,
      label: label.map((words, row): Words => ({
        text: words,
        x: 0,
        y: round(isBeside ? foot - 6 - (label.length - 1 - row) * line : y + (row + 1) * line),
      })),
      foot,
      counts: [] as Words[],
      marks: [] as PlacedYearGrid['lanes'][number]['marks'][number][],
    };
    groups.forEach((own, at) => {
      own.forEach((group, place) => {
        const x = round(xOf(at) + (place % across) * step);
        const top = round(foot - 3 - side - Math.floor(place / across) * (side + gap));
        placed.marks.push({ ...group, x, y: top });
        if (group.count === null) return;
        placed.counts.push({
          text: countWords(group.count, at, slot - side - 7, own.length === 1),
          x: x + side + 3,
          y: round(top + side / 2 + text * 0.35),
        });
      });
      if (marks === 'counted' || own.length === 0) return;
      const stacked = Math.ceil(own.length / across) * (side + gap);
      placed.counts.push({
        text: countWords(own.length, at, slot - 4, true),
        x: xOf(at),
        y: round(foot - 6 - stacked),
      });
    });
    y = foot;
    return placed;
  }

  /** A count, with its share of the year's where it is wanted and fits. */
  function countWords(count: number, year: number, room: number, isWhole: boolean): string {
    const words = count.toLocaleString('en-GB');
    const total = series.years[year]?.total ?? count;
    const share = `${words} (${Math.round((count / total) * 100)}%)`;
    return withShares && isWhole && textWidth(share, text) <= room ? share : words;
  }

  const lanes = series.lanes.map(placeLane);
  return { width, height: round(y + 2), text, side, years, lanes, left, head, pause };
}
