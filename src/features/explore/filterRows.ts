import type { ExploreState } from './exploreState.ts';
import type { CouncilRow } from './exploreView.ts';

type Filters = Pick<ExploreState, 'region' | 'kind' | 'grades' | 'change'>;

interface Filtered {
  /** Rows that pass every filter. */
  rows: CouncilRow[];
  /** Rows that pass every filter but that of change, by change, and all of them. */
  changes: Record<CouncilRow['kindOfChange'] | 'all', number>;
}

/** Filters rows, keeping their order. */
export function filterRows(
  rows: readonly CouncilRow[],
  { region, kind, grades, change }: Filters,
): Filtered {
  const changes = { all: 0, rose: 0, fell: 0, same: 0, 'not-comparable': 0 };
  const passing: CouncilRow[] = [];
  for (const row of rows) {
    if (region !== null && row.council.region !== region) continue;
    if (kind !== null && row.council.kind !== kind) continue;
    if (grades.length > 0 && !grades.includes(row.standing)) continue;
    changes.all += 1;
    changes[row.kindOfChange] += 1;
    if (change === null || row.kindOfChange === change) passing.push(row);
  }
  return { rows: passing, changes };
}
