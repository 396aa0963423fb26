import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import type { FactName, RowFacts, ToldFact } from './RowFacts.ts';

/** An inspection as all the rows about it tell it; the first row's place and table stand for it. */
export interface MergedRow extends RowFacts {
  rows: readonly RowFacts[];
}

function isVisit({ facts }: RowFacts): boolean {
  return facts.get('type')?.value.endsWith('-visit') ?? false;
}

/** Which rows are about one inspection: one of a council that began on one day. */
function keyOf(row: RowFacts): string {
  const day = row.facts.get('started') ?? row.facts.get('published');
  return [row.councilId, isVisit(row), day?.value].join(' ');
}

function disagree(name: FactName, first: ToldFact, other: ToldFact): Problem {
  const { file, row, column } = other.place;
  return {
    severity: 'error',
    file,
    line: row,
    column,
    found: `${quoted(other.text)} where ${first.place.file}, row ${first.place.row}, column ${quoted(first.place.column)} has ${quoted(first.text)}`,
    expected: name === 'started' ? 'one first day of one report' : 'the same of one inspection',
    mend: 'read the report, and correct the one that is wrong',
  };
}

function mergeOne(rows: readonly RowFacts[], problems: Problem[]): MergedRow[] {
  const [first] = rows;
  if (first === undefined) return [];
  const facts = new Map<FactName, ToldFact>();
  for (const row of rows) {
    for (const [name, fact] of row.facts) {
      const there = facts.get(name);
      // A cell that says there is no grade gives way to one that tells it.
      if (there === undefined || there.value === 'none') facts.set(name, fact);
      else if (fact.value !== 'none' && fact.value !== there.value) {
        problems.push(disagree(name, there, fact));
      }
    }
  }
  return [{ ...first, facts, rows }];
}

/** Rows about the same inspection as one. Rows that disagree are told with both cells. */
export function mergeRows(rows: readonly RowFacts[]): { merged: MergedRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const merged = [...groupRows(rows, keyOf).values()].flatMap((group) => mergeOne(group, problems));
  // One report of two inspections: a sheet has the first day wrong.
  const reports = groupRows(merged, (row) =>
    [row.councilId, isVisit(row), row.facts.get('published')?.value ?? ''].join(' '),
  );
  for (const [one, ...others] of reports.values()) {
    const started = one?.facts.get('started');
    if (started === undefined || one?.facts.has('published') !== true) continue;
    for (const other of others) {
      const otherStarted = other.facts.get('started');
      if (otherStarted !== undefined) problems.push(disagree('started', started, otherStarted));
    }
  }
  return { merged, problems };
}
