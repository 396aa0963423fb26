import type { AreaRow } from './areaData.ts';
import { countStatuses, type AreaStatusCounts } from './countStatuses.ts';

interface RegionAreas {
  region: string;
  councils: number;
  counts: AreaStatusCounts;
}

/** How today's councils of each region stand, by the region's name. */
export function regionAreas(rows: readonly AreaRow[]): RegionAreas[] {
  const regions = new Map<string, AreaRow[]>();
  for (const row of rows) {
    if (!row.stands) continue;
    const others = regions.get(row.council.region);
    if (others === undefined) regions.set(row.council.region, [row]);
    else others.push(row);
  }
  return [...regions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, own]) => ({ region, councils: own.length, counts: countStatuses(own) }));
}
