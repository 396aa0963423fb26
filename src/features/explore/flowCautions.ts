import type { Caution } from '#domain/compareReports.ts';
import { cautionWords } from '#shared/format/comparisonWords.ts';
import type { GroupedMoves } from './groupMoves.ts';

const openings: Record<Caution, string> = {
  'sif-and-ilacs': 'are under different rules: they cross from SIF to ILACS',
  'care-judged-together':
    'are under different rules: they set a joint judgement against a separate one',
};

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
        (caution) =>
          `${cautions[caution]} of the ${compared} comparisons ${openings[caution]}. ${cautionWords[caution]}`,
      ),
    ...(unchanged > 0
      ? [
          `${unchanged} of the ${counts.same} that stayed the same had no new report between the two dates: nothing was judged again.`,
        ]
      : []),
  ];
}
