import { existsOn } from '#domain/councilExists.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { Council, CouncilIndex } from './indexCouncils.ts';
import { nameKey } from './nameKey.ts';

export type Told = Pick<Problem, 'found' | 'expected' | 'mend'>;

/** The council a row is about, and what a keeper should know of how it was found. */
export type MatchedCouncil =
  { council: Council; note: string | null } | { problem: Told & { at: 'council' | 'code' } };

function exists(council: Council, day: string): boolean {
  const { established_on: established, abolished_on: abolished } = council;
  return existsOn(
    { established: established ?? undefined, abolished: abolished ?? undefined },
    day,
  );
}

function names(councils: readonly Council[]): string {
  return councils.map(({ name }) => name).join(' and ');
}

function unknown(index: CouncilIndex, code: string, name: string): MatchedCouncil {
  const successors = index.formerNames.get(nameKey(name));
  if (successors !== undefined && name !== '') {
    return {
      problem: {
        at: 'council',
        found: `${quoted(name)}, a council that was replaced; there are ${names(successors)} today`,
        expected: 'a council of councils.csv',
        mend: 'name the council inspected: a successor inherits no inspection',
      },
    };
  }
  const nearest = name === '' ? [] : index.nearest(name);
  const hint = nearest.length === 0 ? '' : `; nearest: ${nearest.map(quoted).join(', ')}`;
  return {
    problem: {
      at: name === '' ? 'code' : 'council',
      found: `${quoted(name === '' ? code : name)}, an unknown council`,
      expected: `a council of councils.csv, by its code or name${hint}`,
      mend: 'correct the name or code, or add the council, or a short name in council-aliases.csv',
    },
  };
}

function notThere(index: CouncilIndex, council: Council, day: string): MatchedCouncil | null {
  const { council_id: id, name, established_on: established, abolished_on: abolished } = council;
  if (exists(council, day)) return null;
  const successors = index.successors.get(id) ?? [];
  const isOver = abolished !== null && day >= abolished;
  const by = successors.length === 0 ? '' : ` by ${names(successors)}`;
  return {
    problem: {
      at: 'council',
      found: isOver
        ? `${quoted(name)} inspected on ${day}, but it was replaced${by} on ${abolished}`
        : `${quoted(name)} inspected on ${day}, before it began on ${established ?? ''}`,
      expected: 'a council that existed on the day of the inspection',
      mend: 'correct the date, or name the council inspected: a successor inherits no inspection',
    },
  };
}

/**
 * Finds the council a row means: by code, else by name. `day`: when it was inspected; null where
 * that could not be read, and then nobody is said not to have existed.
 */
export function matchCouncil(
  index: CouncilIndex,
  code: string,
  name: string,
  day: string | null,
): MatchedCouncil {
  const coded = index.byCode.get(code);
  const named = name === '' ? [] : (index.byName.get(nameKey(name)) ?? []);
  const living = named.filter((council) => day === null || exists(council, day));
  if (coded !== undefined) {
    if (named.length > 0 && !named.includes(coded)) {
      return {
        problem: {
          at: 'code',
          found: `${quoted(code)}, the code of ${coded.name}, with the name ${quoted(name)}`,
          expected: 'a code and a name of one council',
          mend: 'find out which of the two was inspected, and correct the other',
        },
      };
    }
    const note =
      name !== '' && named.length === 0
        ? `${quoted(name)} is not a name of ${coded.name}; it was read by its code ${code}`
        : null;
    return (day === null ? null : notThere(index, coded, day)) ?? { council: coded, note };
  }
  const exact = named.filter((council) => council.name === name);
  const [council, second] = living.length === 1 || exact.length === 0 ? living : exact;
  if (council === undefined) {
    const gone = day === null || named[0] === undefined ? null : notThere(index, named[0], day);
    return gone ?? unknown(index, code, name);
  }
  if (second !== undefined) {
    return {
      problem: {
        at: 'council',
        found: `${quoted(name)}, which may be ${names(living)}`,
        expected: 'one council',
        mend: 'give the code of the council',
      },
    };
  }
  const note =
    code === ''
      ? null
      : `${council.name}: ${quoted(code)} is not its code today (${council.gss_code}); it was read by its name`;
  return { council, note };
}
