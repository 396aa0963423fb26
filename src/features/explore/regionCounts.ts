import type { GradeCounts } from '#contract/england.ts';
import { tally } from '#domain/countGrades.ts';
import type { Standing } from '#domain/grades.ts';
import type { CouncilRow } from './exploreView.ts';

interface RegionCounts {
  region: string;
  councils: number;
  counts: GradeCounts;
}

/** How many councils of each region stood at each grade, by the region's name. */
export function regionCounts(rows: readonly CouncilRow[]): RegionCounts[] {
  const regions = new Map<string, Standing[]>();
  for (const { council, standing } of rows) {
    const others = regions.get(council.region);
    if (others === undefined) regions.set(council.region, [standing]);
    else others.push(standing);
  }
  return [...regions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, standings]) => ({
      region,
      councils: standings.length,
      counts: tally(standings),
    }));
}
