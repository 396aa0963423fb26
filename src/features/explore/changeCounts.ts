import { changeKind, type ChangeKind } from '#domain/changeKind.ts';
import type { ExploreView } from './exploreView.ts';

/** How many councils rose, fell, stayed and can't be compared. */
export function changeCounts(pairs: ExploreView['pairs']): Record<ChangeKind, number> {
  const counts = { rose: 0, fell: 0, same: 0, 'not-comparable': 0 };
  for (const { change } of pairs) counts[changeKind(change)] += 1;
  return counts;
}
