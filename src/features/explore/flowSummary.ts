import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { changeCounts } from './changeCounts.ts';
import type { ExploreView } from './exploreView.ts';

/** Who rose, fell, stayed and can't be compared, in one sentence that adds up. */
export function flowSummary({ pairs, earlier, later, lane }: ExploreView): string {
  const counts = changeCounts(pairs);
  return (
    `${laneWords[lane].label}: of the ${countOf(pairs.length, 'council')} that existed on ` +
    `${formatDay(earlier)} or ${formatDay(later)}, ${counts.rose} rose, ${counts.fell} fell, ` +
    `${counts.same} stayed the same and ${counts['not-comparable']} can’t be compared.`
  );
}
