import type { AliasKind } from '#contract/councilNames.ts';
import { fitMistyped } from './names/fitMistyped.ts';
import { fitName, nameFits } from './names/fitName.ts';
import type { IndexedCouncil, IndexedName, NamedCouncil } from './names/indexCouncilNames.ts';
import { nameWords } from './names/nameWords.ts';
import { withoutUnfinishedWord, wordsThatTell } from './names/wordsThatTell.ts';

/** Why a council is offered: by its own name, another name or its ONS code. */
export type FoundBy =
  { by: 'name' } | { by: 'alias'; alias: string; aliasKind: AliasKind } | { by: 'code' };

export interface FoundCouncil {
  council: NamedCouncil;
  found: FoundBy;
  /** null: what was typed is only a part of its names, or mistyped. */
  whole: WholeName | null;
}

/**
 * What was typed is all of a name. `isOwn`: of the council's own or short name, not of a district
 * or former council that leads to it. `fit`: lower is better.
 */
export interface WholeName {
  isOwn: boolean;
  fit: number;
}

/** Lower is better; null: does not fit. */
type Fit = (name: IndexedName) => number | null;

interface Ranked extends FoundCouncil {
  rank: number;
}

const codeStart = /^[A-Z][0-9]{4,8}$/;
/** A name without its "council", "city of" and the like fits a little less well than all of it. */
const tellingOnly = 0.5;
/** So does an alias, but for a whole one that leads to one council: that is as good as a name. */
const otherName = 0.25;
/** A former council, but for its whole name: most look for the council they have today. */
const former = 0.4;

/**
 * Councils that fit what was typed, best first: whole names, then starts, then starts of words,
 * then text inside, and, only where none of these fits, words with a slip of typing. Of equals,
 * today's councils come before former ones, then A to Z.
 */
export function findCouncils(councils: readonly IndexedCouncil[], typed: string): FoundCouncil[] {
  const code = typed.replace(/\s/g, '').toUpperCase();
  if (codeStart.test(code)) {
    return councils
      .filter(({ council }) => council.gssCode.startsWith(code))
      .map(({ council }) => ({ council, found: { by: 'code' }, whole: null }));
  }
  const words = nameWords(typed);
  const telling = wordsThatTell(words);
  const finished = withoutUnfinishedWord(telling);
  const mistyped = fitMistyped(telling);
  const ways: Fit[] = [
    (name) => best(fitName(words, name.all), plus(fitName(telling, name.telling), tellingOnly)),
    ...(finished === telling ? [] : [(name: IndexedName) => fitName(finished, name.telling)]),
    (name) => mistyped(name.telling),
  ];
  for (const fit of ways) {
    const found = councils.flatMap((council) => rank(council, fit) ?? []).sort(inOrder);
    if (found.length > 0) {
      return found.map(({ council, found: by, whole }) => ({ council, found: by, whole }));
    }
  }
  return [];
}

function rank({ council, name, aliases }: IndexedCouncil, fit: Fit): Ranked | null {
  const byName = fit(name);
  let whole = wholeOf(byName, true);
  let ranked: Ranked | null =
    byName === null ? null : { council, found: { by: 'name' }, whole, rank: byName };
  for (const alias of aliases) {
    const fits = fit(alias);
    if (fits === null) continue;
    const wholeAlias = wholeOf(fits, alias.aliasKind === 'short-name');
    if (wholeAlias !== null && (whole === null || wholeAlias.fit < whole.fit)) whole = wholeAlias;
    const aliasRank = fits + (fits === nameFits.whole && alias.leadsTo === 1 ? 0 : otherName);
    if (ranked !== null && aliasRank >= ranked.rank) continue;
    // A short name needs no explaining beside the name it is short for.
    const explains = byName === null || alias.aliasKind !== 'short-name';
    const found: FoundBy = explains
      ? { by: 'alias', alias: alias.alias, aliasKind: alias.aliasKind }
      : { by: 'name' };
    ranked = { council, found, whole, rank: aliasRank };
  }
  if (ranked === null) return null;
  const later = council.abolished && ranked.rank >= nameFits.start ? former : 0;
  return { ...ranked, whole, rank: ranked.rank + later };
}

function wholeOf(fit: number | null, isOwn: boolean): WholeName | null {
  return fit === null || fit >= nameFits.start ? null : { isOwn, fit };
}

function inOrder(a: Ranked, b: Ranked): number {
  return (
    a.rank - b.rank ||
    Number(a.council.abolished) - Number(b.council.abolished) ||
    a.council.name.localeCompare(b.council.name, 'en-GB')
  );
}

function best(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

function plus(fit: number | null, more: number): number | null {
  return fit === null ? null : fit + more;
}
