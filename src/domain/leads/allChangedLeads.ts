import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { gradeSteps } from '#domain/grades.ts';
import { judgementMoves } from './judgementMoves.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';
import { movedSteps } from './movedSteps.ts';

/**
 * Every judgement changed the same way at a council's latest inspection. Score: grades moved, added
 * up over the judgements.
 */
export function allChangedLeads(council: Council): StoryLead[] {
  const [before, after] = council.reports.slice(-2);
  if (before === undefined || after === undefined) return [];
  const moves = judgementMoves(before, after);
  if (moves === null) return [];
  const turns = new Set(moves.map(({ from, to }) => Math.sign(gradeSteps(from, to))));
  if (turns.size !== 1 || turns.has(0)) return [];
  const score = Math.abs(movedSteps(moves));
  return [
    {
      ...leadOf(council, { kind: 'all-changed', about: null, day: after.publishedOn, score }),
      before: leadReportOf(council, before),
      after: leadReportOf(council, after),
      moves,
    },
  ];
}
