import { useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import { TileMapTiles } from './TileMapTiles.tsx';
import type { Tile, TileMapSeries } from './tileMapSeries.ts';
import type { TileScale } from './tileScale.ts';
import styles from './TileMap.module.css';

interface TileMapOfProps<Id extends string> {
  series: TileMapSeries<Id>;
  /** What a tile can stand for. */
  scale: TileScale<Id>;
  /** Where a tile leads. */
  addressOf?: ((councilId: string) => string) | undefined;
  /** What a tile shows, for the reader who points at it. Keep the function from draw to draw. */
  detailOf?: ((tile: Tile<Id>) => string) | undefined;
}

/**
 * One hexagon per council with its sign, and a line that names the one pointed at. On touch the
 * first tap names a council and the second opens it. For the eye and the pointer only: the table
 * beside it holds the same councils, so the tiles are not stops on the way through by keyboard.
 */
export function TileMapOf<Id extends string>({
  series,
  scale,
  addressOf,
  detailOf,
}: TileMapOfProps<Id>) {
  const [pointed, setPointed] = useState<{ id: string; byTouch: boolean } | null>(null);
  const isTouch = useRef(false);
  const wordsOf = useMemo(
    () => detailOf ?? ((tile: Tile<Id>) => scale.looks[tile.standing].label),
    [detailOf, scale],
  );
  const tile = series.tiles.find(({ id }) => id === pointed?.id);
  // Drawn once for a series, while the line under it follows the pointer.
  const tiles = useMemo(
    () => <TileMapTiles series={series} scale={scale} addressOf={addressOf} wordsOf={wordsOf} />,
    [series, scale, addressOf, wordsOf],
  );

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
      {tiles}
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
