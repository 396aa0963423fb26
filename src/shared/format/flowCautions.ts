import type { Caution } from '#domain/compareReports.ts';
import { cautionWords } from './comparisonWords.ts';
import type { GroupedMoves } from '#domain/groupMoves.ts';

const openings: Record<Caution, { one: string; more: string }> = {
  'sif-and-ilacs': { one: 'crosses from SIF to ILACS', more: 'cross from SIF to ILACS' },
  'care-judged-together': {
    one: 'sets a joint judgement against a separate one',
    more: 'set a joint judgement against a separate one',
  },
};

function opening(caution: Caution, count: number, all: number): string {
  const words = openings[caution];
  if (count === all && all > 1) return `All ${all} comparisons ${words.more}`;
  return `${count} of the ${all} comparisons ${count === 1 ? words.one : words.more}`;
}

/** What a reader must know to read the changes fairly, and how many councils it touches. */
export function flowCautions({ counts, cautions, moves }: GroupedMoves): string[] {
  const compared = counts.rose + counts.fell + counts.same;
  const unchanged = moves.same
    .filter((move) => move.sameReport)
    .reduce((total, move) => total + move.councils.length, 0);
  return [
    ...(['sif-and-ilacs', 'care-judged-together'] as const)
      .filter((caution) => cautions[caution] > 0)
      .map(
        (caution) => `${opening(caution, cautions[caution], compared)}. ${cautionWords[caution]}`,
      ),
    ...(unchanged > 0
      ? [
          `${unchanged} of the ${counts.same} that stayed the same had no new report between the two dates: nothing was judged again.`,
        ]
      : []),
  ];
}
