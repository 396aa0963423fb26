import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { flowParts } from './flowParts.ts';
import type { FlowView } from './flowView.ts';

interface FlowBehind {
  title: string;
  councils: readonly { id: string; name: string; detail: string }[];
}

/** The councils behind a number of the flow, by name; null: the number is not of it, or is none. */
export function flowBehind(view: FlowView, open: string | null): FlowBehind | null {
  const asked = open === null ? null : flowParts.read(open);
  if (asked === null) return null;
  const { lane, part } = asked;
  const pairs = view.lanes[lane].pairs.filter((pair) => flowParts.holds(pair, part));
  if (pairs.length === 0) return null;
  return {
    title: `${laneWords[lane].label}, ${formatDay(view.earlier)} to ${formatDay(view.later)}: ${countOf(pairs.length, 'council')} ${flowParts.words(part)}`,
    councils: pairs.map((pair) => ({
      id: pair.council.id,
      name: pair.council.name,
      detail: flowParts.detail(pair),
    })),
  };
}
