import { TileMapMarks } from './TileMapMarks.tsx';
import type { Tile, TileMapSeries } from './tileMapSeries.ts';
import type { TileScale } from './tileScale.ts';
import styles from './TileMap.module.css';

/** In the drawing's units. */
const letter = 13;

interface TileMapTilesProps<Id extends string> {
  series: TileMapSeries<Id>;
  scale: TileScale<Id>;
  addressOf?: ((councilId: string) => string) | undefined;
  wordsOf: (tile: Tile<Id>) => string;
}

/** The map's hexagons on a page. */
export function TileMapTiles<Id extends string>({
  series,
  scale,
  addressOf,
  wordsOf,
}: TileMapTilesProps<Id>) {
  return (
    <svg
      className={styles['map']}
      viewBox={`0 0 ${series.width} ${series.height}`}
      aria-hidden="true"
    >
      <TileMapMarks
        series={series}
        scale={scale}
        wordsOf={wordsOf}
        letter={letter}
        leadsTo={(councilId) => addressOf?.(councilId)}
      />
    </svg>
  );
}
