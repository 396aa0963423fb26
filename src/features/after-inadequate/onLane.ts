import type { Lane } from '#contract/gradeIds.ts';
import { laneWords } from '#shared/format/laneWords.ts';

/** Words for inadequate on a judgement. */
export const onLane = {
  /** `inadequate overall`, `inadequate for care leavers`. */
  inadequate: (lane: Lane): string =>
    lane === 'overall' ? 'inadequate overall' : `inadequate for ${laneWords[lane].inSentence}`,
  /** `spells of inadequate overall grades`, `spells of inadequate grades for care leavers`. */
  spells: (lane: Lane, count: number): string => {
    const spell = count === 1 ? 'spell' : 'spells';
    return lane === 'overall'
      ? `${spell} of inadequate overall grades`
      : `${spell} of inadequate grades for ${laneWords[lane].inSentence}`;
  },
};
