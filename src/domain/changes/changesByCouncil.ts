import type { DataChange } from '#contract/changes.ts';

/** Changes by council, in the order they come; null: those about no one council, last. */
export function changesByCouncil(
  changes: readonly DataChange[],
): Map<string | null, readonly DataChange[]> {
  const groups = new Map<string | null, DataChange[]>();
  for (const change of changes) {
    const group = groups.get(change.councilId);
    if (group === undefined) groups.set(change.councilId, [change]);
    else group.push(change);
  }
  const others = groups.get(null);
  groups.delete(null);
  return others === undefined ? groups : groups.set(null, others);
}
