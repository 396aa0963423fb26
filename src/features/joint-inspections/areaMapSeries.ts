import type { CouncilListItem } from '#contract/councilList.ts';
import { tileMapSeries, type TileMapSeries } from '#shared/figures/tileMapSeries.ts';
import type { AreaData } from './areaData.ts';
import type { AreaStatus } from './areaStatus.ts';

/** Every council of today on the map, as it stands; the drawing's size is that of all maps of England. */
export function areaMapSeries(
  { rows }: Pick<AreaData, 'rows'>,
  councils: readonly Pick<CouncilListItem, 'id' | 'name' | 'tile'>[],
): TileMapSeries<AreaStatus> {
  const statuses = new Map(
    rows.filter(({ stands }) => stands).map(({ council, status }) => [council.id, status]),
  );
  return tileMapSeries(
    councils.map(({ id, name, tile }) => ({
      id,
      name,
      tile,
      standing: statuses.get(id) ?? null,
    })),
  );
}
