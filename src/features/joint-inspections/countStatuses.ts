import { areaStatusIds, type AreaStatus } from './areaStatus.ts';

export type AreaStatusCounts = Record<AreaStatus, number>;

/** How many rows there are of each status. */
export function countStatuses(rows: readonly { status: AreaStatus }[]): AreaStatusCounts {
  const counts = Object.fromEntries(areaStatusIds.map((id) => [id, 0])) as AreaStatusCounts;
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
