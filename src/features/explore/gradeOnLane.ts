import type { Lane } from '#contract/gradeIds.ts';
import { laneWords } from '#shared/format/laneWords.ts';

/** A grade by its judgement: `overall grade`, `grade for care leavers`; with `an` or `a` if asked. */
export function gradeOnLane(lane: Lane, article = false): string {
  if (lane === 'overall') return article ? 'an overall grade' : 'overall grade';
  return `${article ? 'a ' : ''}grade for ${laneWords[lane].inSentence}`;
}
