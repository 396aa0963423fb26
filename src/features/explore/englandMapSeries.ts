import { tileMapSeries, type TileMapSeries } from '#shared/figures/tileMapSeries.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import type { CouncilRow } from './exploreView.ts';

/** Every council of the day on the map, whose size comes from all councils there have been. */
export function englandMapSeries(
  councils: readonly NationalCouncil[],
  rows: readonly CouncilRow[],
): TileMapSeries {
  const standings = new Map(rows.map(({ council, standing }) => [council.id, standing]));
  return tileMapSeries(
    councils.map(({ id, name, tile }) => ({
      id,
      name,
      tile,
      standing: standings.get(id) ?? null,
    })),
  );
}
