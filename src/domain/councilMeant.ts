import type { FoundCouncil } from './findCouncils.ts';
import type { NamedCouncil } from './names/indexCouncilNames.ts';

/**
 * The council that is meant beyond doubt by what was typed: the only one found, or the first where
 * all of its own name was typed and no other goes by that name. null: the reader has to choose.
 * `found`: as found, best first.
 */
export function councilMeant(found: readonly FoundCouncil[]): NamedCouncil | null {
  const [first, ...others] = found;
  if (first === undefined) return null;
  if (others.length === 0) return first.council;
  const { council, whole } = first;
  if (whole === null || !whole.isOwn) return null;
  const isShared = others.some((other) => other.whole !== null && other.whole.fit <= whole.fit);
  return isShared ? null : council;
}
