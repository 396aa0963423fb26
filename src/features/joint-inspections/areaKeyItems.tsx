import type { KeyItem } from '#shared/export/TakeAway.ts';
import { TileSign } from '#shared/figures/TileSign.tsx';
import type { AreaStatus } from './areaStatus.ts';
import { areaStatusScale } from './areaStatusScale.ts';
import type { AreaStatusCounts } from './countStatuses.ts';

/** The key to what was found: those of the counts that are not 0, each with its number. */
export function areaKeyItems(ids: readonly AreaStatus[], counts: AreaStatusCounts): KeyItem[] {
  return ids
    .filter((id) => counts[id] > 0)
    .map((id) => ({
      label: `${areaStatusScale.looks[id].label} ${counts[id].toLocaleString('en-GB')}`,
      sign: <TileSign look={areaStatusScale.looks[id]} />,
    }));
}
