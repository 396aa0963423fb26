import type { AliasKind, CouncilNames } from '#contract/councilNames.ts';
import { nameWords } from './nameWords.ts';
import { wordsThatTell } from './wordsThatTell.ts';

export type NamedCouncil = CouncilNames['councils'][number];

export interface IndexedName {
  all: readonly string[];
  telling: readonly string[];
}

export interface IndexedAlias extends IndexedName {
  alias: string;
  aliasKind: AliasKind;
  /** How many councils it leads to. */
  leadsTo: number;
}

export interface IndexedCouncil {
  council: NamedCouncil;
  name: IndexedName;
  aliases: IndexedAlias[];
}

function indexName(text: string): IndexedName {
  const all = nameWords(text);
  return { all, telling: wordsThatTell(all) };
}

/** The names of all councils made ready to be searched: work that does not depend on what is typed. */
export function indexCouncilNames(names: CouncilNames): IndexedCouncil[] {
  const aliases = new Map<string, IndexedAlias[]>();
  for (const { alias, kind, councilIds } of names.aliases) {
    const indexed = { ...indexName(alias), alias, aliasKind: kind, leadsTo: councilIds.length };
    for (const id of councilIds) aliases.set(id, [...(aliases.get(id) ?? []), indexed]);
  }
  return names.councils.map((council) => ({
    council,
    name: indexName(council.name),
    aliases: aliases.get(council.id) ?? [],
  }));
}
