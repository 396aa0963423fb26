import type { Lane } from '#contract/gradeIds.ts';
import { laneWords } from '#shared/format/laneWords.ts';

/** Words for inadequate on a judgement. */
export const onLane = {
  /** `inadequate overall`, `inadequate for care leavers`. */
  inadequate: (lane: Lane): string =>
    lane === 'overall' ? 'inadequate overall' : `inadequate for ${laneWords[lane].inSentence}`,
  /** `inadequate overall grades`, `inadequate grades for care leavers`. */
  grades: (lane: Lane, count: number): string => {
    const grade = count === 1 ? 'grade' : 'grades';
    return lane === 'overall'
      ? `inadequate overall ${grade}`
      : `inadequate ${grade} for ${laneWords[lane].inSentence}`;
  },
};
