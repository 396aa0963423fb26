import type { CouncilNames } from '#contract/councilNames.ts';
import { councilMeant } from '#domain/councilMeant.ts';
import { findCouncils } from '#domain/findCouncils.ts';
import { indexCouncilNames } from '#domain/names/indexCouncilNames.ts';

/** As many as can be looked over at once. */
const mostOffered = 8;

interface Found {
  id: string;
  name: string;
}

interface FoundByName {
  /** The one council that is meant beyond doubt; null: the reader has to choose. */
  meant: Found | null;
  offered: readonly Found[];
  /** How many fit beyond those offered. */
  more: number;
}

/** Councils that fit what was typed: a name, a short name, a district or an ONS code. */
export function findByName(names: CouncilNames, typed: string): FoundByName {
  const found = findCouncils(indexCouncilNames(names), typed);
  const offered = found.slice(0, mostOffered).map(({ council: { id, name } }) => ({ id, name }));
  const meant = councilMeant(found);
  return {
    meant: meant === null ? null : { id: meant.id, name: meant.name },
    offered,
    more: found.length - offered.length,
  };
}
