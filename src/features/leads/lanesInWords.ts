import type { Lane } from '#contract/gradeIds.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { laneWords } from '#shared/format/laneWords.ts';

/** Judgements as they read after a grade: `overall, for the impact of leaders and for care leavers`. */
export function lanesInWords(lanes: readonly Lane[]): string {
  return listInWords(
    lanes.map((lane) => (lane === 'overall' ? 'overall' : `for ${laneWords[lane].inSentence}`)),
  );
}
