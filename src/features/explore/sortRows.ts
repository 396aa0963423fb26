import { gradeLevel, isGrade } from '#domain/grades.ts';
import { sortByValue } from '#domain/sortByValue.ts';
import type { SortColumn } from './exploreState.ts';
import type { CouncilRow } from './exploreView.ts';

type Value = number | string | null;

const valueOf: Record<Exclude<SortColumn, 'name'>, (row: CouncilRow) => Value> = {
  region: (row) => row.council.region,
  grade: (row) => (isGrade(row.standing) ? gradeLevel(row.standing) : null),
  change: ({ pair: { change } }) => (change.outcome === 'not-comparable' ? null : change.steps),
  years: (row) => row.years,
};

/**
 * Sorts rows that come in the order of their names. Rows without a value (no grade, no comparison,
 * no inspection) are last either way; rows with the same value stay in the order of their names.
 */
export function sortRows(
  rows: readonly CouncilRow[],
  column: SortColumn,
  descending: boolean,
): CouncilRow[] {
  if (column === 'name') return descending ? rows.toReversed() : [...rows];
  return sortByValue(rows, valueOf[column], descending);
}
