import type { AreaRow } from './areaData.ts';
import type { AreaFilters } from './areaState.ts';
import { countStatuses, type AreaStatusCounts } from './countStatuses.ts';

interface FilteredAreas {
  /** Rows that pass every filter, in their order. */
  rows: AreaRow[];
  /** Rows that pass every filter but that of what was found, by what was found. */
  counts: AreaStatusCounts;
  /** The same, all of them. */
  all: number;
}

/** Filters rows. The counts add up to `all`. */
export function filterAreas(
  rows: readonly AreaRow[],
  { status, topic, region }: AreaFilters,
): FilteredAreas {
  const there = rows.filter(
    ({ council, inspection }) =>
      (region === null || council.region === region) &&
      (topic === null || inspection?.topic === topic),
  );
  return {
    rows: there.filter((row) => status === null || row.status === status),
    counts: countStatuses(there),
    all: there.length,
  };
}
