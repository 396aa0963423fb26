import type { JudgementMove } from '#contract/leads.ts';
import { gradeSteps } from '#domain/grades.ts';

/** Grades up (below 0: down) over several judgements, added up. */
export function movedSteps(moves: readonly JudgementMove[]): number {
  return moves.reduce((sum, { from, to }) => sum + gradeSteps(from, to), 0);
}
