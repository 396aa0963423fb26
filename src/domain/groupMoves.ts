import type { Caution } from './compareReports.ts';
import type { CouncilAtTwoDates, NoChange } from './compareCouncils.ts';
import type { Direction } from './compareReports.ts';
import type { Grade } from '#contract/gradeIds.ts';
import type { NationalCouncil } from './nationalData.ts';

type Pair = CouncilAtTwoDates<NationalCouncil>;

/** Councils that went from one grade to another, by name. */
export interface Move {
  before: Grade;
  after: Grade;
  steps: number;
  /** No new report between the two days: nothing was judged again. */
  sameReport: boolean;
  councils: NationalCouncil[];
}

export interface GroupedMoves {
  /** The longest moves first. */
  moves: Record<Direction, Move[]>;
  counts: Record<Direction | 'not-comparable', number>;
  /** The most frequent reason first. */
  notComparable: { reason: NoChange; councils: NationalCouncil[] }[];
  /** Councils compared in spite of a difference between frameworks. */
  cautions: Record<Caution, number>;
}

/** Sorts compared councils into who rose, fell, stayed and can't be compared. Each is in one group. */
export function groupMoves(pairs: readonly Pair[]): GroupedMoves {
  const moves = new Map<string, Move & { direction: Direction }>();
  const reasons = new Map<NoChange, NationalCouncil[]>();
  const counts = { rose: 0, fell: 0, same: 0, 'not-comparable': 0 };
  const cautions = { 'sif-and-ilacs': 0, 'care-judged-together': 0 };
  for (const { council, change } of pairs) {
    if (change.outcome === 'not-comparable') {
      counts['not-comparable'] += 1;
      const others = reasons.get(change.reason);
      if (others === undefined) reasons.set(change.reason, [council]);
      else others.push(council);
      continue;
    }
    const { direction, before, after, steps, sameReport } = change;
    counts[direction] += 1;
    if (change.outcome === 'with-caution') {
      for (const caution of change.cautions) cautions[caution] += 1;
    }
    const key = `${before} ${after} ${String(sameReport)}`;
    const move = moves.get(key);
    if (move === undefined) {
      moves.set(key, { direction, before, after, steps, sameReport, councils: [council] });
    } else move.councils.push(council);
  }
  const sorted = [...moves.values()].sort(
    (a, b) =>
      Math.abs(b.steps) - Math.abs(a.steps) ||
      Number(a.sameReport) - Number(b.sameReport) ||
      b.councils.length - a.councils.length,
  );
  const of = (direction: Direction) => sorted.filter((move) => move.direction === direction);
  return {
    moves: { rose: of('rose'), fell: of('fell'), same: of('same') },
    counts,
    notComparable: [...reasons]
      .map(([reason, councils]) => ({ reason, councils }))
      .sort((a, b) => b.councils.length - a.councils.length),
    cautions,
  };
}
