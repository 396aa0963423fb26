import type { JudgementMove, LeadReport } from '#contract/leads.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';

/** What a reader must know to read a change between two reports fairly: a sentence for each. */
export function pairCautions(before: LeadReport, moves: readonly JudgementMove[]): string[] {
  const cautions = new Set(moves.flatMap((move) => move.cautions));
  const one = judgesCareTogether(before.framework) ? 'earlier' : 'later';
  return [
    ...(cautions.has('sif-and-ilacs')
      ? [
          'Ofsted changed how it inspects in 2018, so the two inspections asked different questions.',
        ]
      : []),
    ...(cautions.has('care-judged-together')
      ? [`The ${one} report judged children in care and care leavers together.`]
      : []),
  ];
}
