import type { Council, CouncilIndex } from './indexCouncils.ts';
import { nameKey } from './nameKey.ts';

/** Councils a code or name may mean, whatever the day. */
export function councilsMeant(index: CouncilIndex, code: string, name: string): readonly Council[] {
  const coded = index.byCode.get(code);
  return coded === undefined ? (index.byName.get(nameKey(name)) ?? []) : [coded];
}
