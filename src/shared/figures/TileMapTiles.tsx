import { memo } from 'react';
import { TileMapMarks } from './TileMapMarks.tsx';
import type { Tile, TileMapSeries } from './tileMapSeries.ts';
import styles from './TileMap.module.css';

/** In the drawing's units. */
const letter = 13;

interface TileMapTilesProps {
  series: TileMapSeries;
  addressOf?: ((councilId: string) => string) | undefined;
  wordsOf: (tile: Tile) => string;
}

/** The map's hexagons: drawn once for a series, while the line under them follows the pointer. */
export const TileMapTiles = memo(function TileMapTiles({
  series,
  addressOf,
  wordsOf,
}: TileMapTilesProps) {
  return (
    <svg
      className={styles['map']}
      viewBox={`0 0 ${series.width} ${series.height}`}
      aria-hidden="true"
    >
      <TileMapMarks
        series={series}
        wordsOf={wordsOf}
        letter={letter}
        leadsTo={(councilId) => addressOf?.(councilId)}
      />
    </svg>
  );
});
