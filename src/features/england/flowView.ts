import { laneIds, type Grade, type Lane } from '#contract/gradeIds.ts';
import { changeKind, type ChangeKind } from '#domain/changeKind.ts';
import { compareCouncils, type CouncilAtTwoDates } from '#domain/compareCouncils.ts';
import type { Direction } from '#domain/compareReports.ts';
import { groupMoves, type GroupedMoves } from '#domain/groupMoves.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';

export type FlowPair = CouncilAtTwoDates<NationalCouncil>;

/** Councils that went from one grade to another, or were given the same again. */
export interface FlowMove {
  direction: Direction;
  before: Grade;
  after: Grade;
  count: number;
}

export interface FlowView {
  lane: Lane;
  earlier: string;
  later: string;
  /** Every judgement's pairs and counts: councils that existed on either day, each once. */
  lanes: Readonly<
    Record<Lane, { pairs: readonly FlowPair[]; counts: Readonly<Record<ChangeKind, number>> }>
  >;
  /** Of the chosen judgement. */
  groups: GroupedMoves;
  /** Of the chosen judgement, the longest moves first. */
  moves: readonly FlowMove[];
}

function ofLane(data: NationalData, earlier: string, later: string, lane: Lane) {
  const pairs = compareCouncils(data.councils, earlier, later, lane);
  const counts = { rose: 0, fell: 0, same: 0, 'not-comparable': 0 };
  for (const { change } of pairs) counts[changeKind(change)] += 1;
  return { pairs, counts };
}

/** Moves with and without a new report are one here: the cautions tell them apart. */
function movesOf(groups: GroupedMoves): FlowMove[] {
  const moves = new Map<string, FlowMove>();
  for (const direction of ['rose', 'fell', 'same'] as const) {
    for (const { before, after, councils } of groups.moves[direction]) {
      const key = `${before} ${after}`;
      const count = (moves.get(key)?.count ?? 0) + councils.length;
      moves.set(key, { direction, before, after, count });
    }
  }
  return [...moves.values()];
}

/** What became of every council between two ISO days, in either order, by day of publication. */
export function flowView(
  data: NationalData,
  { from, to, judgement }: { from: string; to: string; judgement: Lane },
): FlowView {
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const lanes = Object.fromEntries(
    laneIds.map((lane) => [lane, ofLane(data, earlier, later, lane)]),
  ) as Record<Lane, ReturnType<typeof ofLane>>;
  const groups = groupMoves(lanes[judgement].pairs);
  return { lane: judgement, earlier, later, lanes, groups, moves: movesOf(groups) };
}
