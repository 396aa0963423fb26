import type { Row } from '#publisher/tables/tables.ts';
import { nameKey } from './nameKey.ts';
import { nearestNames } from './nearestNames.ts';

export type Council = Row<'councils'>;

/** The councils of the data set, to be found by code and by name. */
export interface CouncilIndex {
  byId: ReadonlyMap<string, Council>;
  /** By code of the Office for National Statistics and of the Department for Education. */
  byCode: ReadonlyMap<string, Council>;
  /** By `nameKey` of own and short names; former and present councils may share one. */
  byName: ReadonlyMap<string, readonly Council[]>;
  /** Councils of today by `nameKey` of a council that is in no row of councils.csv any more. */
  formerNames: ReadonlyMap<string, readonly Council[]>;
  successors: ReadonlyMap<string, readonly Council[]>;
  /** Names that an unknown one may have meant. */
  nearest: (name: string) => string[];
}

function add(map: Map<string, Council[]>, key: string, council: Council | undefined): void {
  if (council === undefined) return;
  const there = map.get(key) ?? [];
  if (!there.includes(council)) map.set(key, [...there, council]);
}

export function indexCouncils(
  councils: readonly Council[],
  aliases: readonly Row<'council-aliases'>[],
  successions: readonly Row<'council-successions'>[],
): CouncilIndex {
  const byId = new Map(councils.map((council) => [council.council_id, council]));
  const byCode = new Map(
    councils.flatMap((council) => [
      [council.gss_code, council] as const,
      [council.dfe_code, council] as const,
    ]),
  );
  const byName = new Map<string, Council[]>();
  const formerNames = new Map<string, Council[]>();
  const successors = new Map<string, Council[]>();
  for (const council of councils) add(byName, nameKey(council.name), council);
  for (const { alias, kind, council_id: id } of aliases) {
    if (kind === 'short-name') add(byName, nameKey(alias), byId.get(id));
    if (kind === 'former-council') add(formerNames, nameKey(alias), byId.get(id));
  }
  for (const { former_id: former, successor_id: successor } of successions) {
    add(successors, former, byId.get(successor));
  }
  return { byId, byCode, byName, formerNames, successors, nearest: nearestNames(councils) };
}
