import type { Council } from '#contract/council.ts';
import { existsOn } from '#domain/councilExists.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import type { Chosen } from './compareState.ts';

const byIdOf = new WeakMap<NationalData, ReadonlyMap<string, NationalCouncil>>();

function byId(data: NationalData): ReadonlyMap<string, NationalCouncil> {
  const known = byIdOf.get(data) ?? new Map(data.councils.map((one) => [one.id, one]));
  byIdOf.set(data, known);
  return known;
}

/**
 * The councils that are compared: those chosen in their order, then the neighbours of the one
 * council, closest first; or today's councils of the region, by name. `neighbours`: from the
 * council's own file; null: not asked for, or not there yet.
 */
export function comparedCouncils(
  data: NationalData,
  { councils, region }: Pick<Chosen, 'councils' | 'region'>,
  neighbours: Council['neighbours'] | null,
): NationalCouncil[] {
  if (region !== null) {
    return data.councils.filter((one) => one.region === region && existsOn(one, data.dataAsAt));
  }
  const closest = neighbours?.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id) ?? [];
  return [...councils, ...closest].flatMap((id) => byId(data).get(id) ?? []);
}
