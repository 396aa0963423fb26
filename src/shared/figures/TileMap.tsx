import { gradeTileScale } from './gradeTileScale.ts';
import { TileMapOf } from './TileMapOf.tsx';
import type { Tile, TileMapSeries } from './tileMapSeries.ts';

interface TileMapProps {
  series: TileMapSeries;
  /** Where a tile leads. */
  addressOf?: (councilId: string) => string;
  /** A council's grade for the reader who points at its tile. Keep the function from draw to draw. */
  detailOf?: (tile: Tile) => string;
}

/** The tile map of grades. */
export function TileMap({ series, addressOf, detailOf }: TileMapProps) {
  return (
    <TileMapOf series={series} scale={gradeTileScale} addressOf={addressOf} detailOf={detailOf} />
  );
}
