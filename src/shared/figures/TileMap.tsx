import { useCallback, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { TileMapTiles } from './TileMapTiles.tsx';
import type { Tile, TileMapSeries } from './tileMapSeries.ts';
import styles from './TileMap.module.css';

interface TileMapProps {
  series: TileMapSeries;
  /** Where a tile leads. */
  addressOf?: (councilId: string) => string;
  /** A council's grade for the reader who points at its tile. Keep the function from draw to draw. */
  detailOf?: (tile: Tile) => string;
}

/**
 * One hexagon per council with its grade's letter, and a line that names the one pointed at. On
 * touch the first tap names a council and the second opens it. For the eye and the pointer only:
 * the table beside it holds the same councils, so the tiles are not stops on the way through by
 * keyboard.
 */
export function TileMap({ series, addressOf, detailOf }: TileMapProps) {
  const [pointed, setPointed] = useState<{ id: string; byTouch: boolean } | null>(null);
  const isTouch = useRef(false);
  const wordsOf = useCallback(
    (tile: Tile) => detailOf?.(tile) ?? gradeLabel(tile.standing),
    [detailOf],
  );
  const tile = series.tiles.find(({ id }) => id === pointed?.id);

  const follow = ({ target, pointerType }: PointerEvent) => {
    isTouch.current = pointerType === 'touch';
    const id = isTouch.current ? null : councilAt(target);
    if (id !== null) setPointed({ id, byTouch: false });
  };
  const tap = (event: MouseEvent) => {
    const id = councilAt(event.target);
    if (!isTouch.current || id === null || id === pointed?.id) return;
    event.preventDefault();
    setPointed({ id, byTouch: true });
  };

  return (
    <div onPointerOver={follow} onPointerDown={follow} onClick={tap}>
      <TileMapTiles series={series} addressOf={addressOf} wordsOf={wordsOf} />
      <p className={styles['named']} aria-hidden="true" data-needs-script="">
        {tile !== undefined && (
          <>
            <strong>{tile.name}</strong>: {wordsOf(tile)}.{' '}
            {pointed?.byTouch === true && addressOf !== undefined && (
              <a href={addressOf(tile.id)} tabIndex={-1}>
                Open {tile.name}
              </a>
            )}
          </>
        )}
      </p>
    </div>
  );
}

function councilAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-council]')?.getAttribute('data-council') ?? null;
}
