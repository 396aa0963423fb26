import { gradedTotal } from '#domain/countGrades.ts';
import { countOf } from '#shared/format/countOf.ts';
import { whenWords } from './dayWords.ts';
import type { ExploreView } from './exploreView.ts';
import { gradeOnLane } from './gradeOnLane.ts';

/** What the map alone says: how many were good or outstanding, and of how many. */
export function mapHeadline({ counts, lane, on }: ExploreView): string {
  const graded = gradedTotal(counts);
  const [grade, when] = [gradeOnLane(lane, true), whenWords(on, true)];
  if (graded === 0) return `No council had ${grade} ${when}`;
  const good = counts.good + counts.outstanding;
  const share = `${good === 0 ? 'None' : good.toLocaleString('en-GB')} of the ${countOf(graded, 'council')}`;
  return `${share} with ${grade} ${good === 1 ? 'was' : 'were'} good or outstanding ${when}`;
}
