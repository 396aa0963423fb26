import type { PostcodeArea } from '#contract/postcodes.ts';
import { placeOf } from './placeOf.ts';

/** The places of prefixes of an area, the one most of them lead to first; equals by their ids. */
export function commonestPlaces(prefixes: readonly string[], area: PostcodeArea): string[] {
  const counts = new Map<string, number>();
  for (const prefix of prefixes) {
    const place = placeOf([prefix], area);
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([place]) => place);
}
