import { memo, useId } from 'react';
import { standingIds, type Standing } from '#domain/grades.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import { tileRadius, type Tile, type TileMapSeries } from './tileMapSeries.ts';
import styles from './TileMap.module.css';

/** Beyond this many tiles letters can't be read and each tile's own element slows the page. */
const mostTiles = 600;

/** A corner-up hexagon around the origin, a little smaller than its place so that a gap shows. */
const drawnRadius = tileRadius - 1.2;
const corners = [-90, -30, 30, 90, 150, 210].map((degrees): [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [round(drawnRadius * Math.cos(angle)), round(drawnRadius * Math.sin(angle))];
});
const hexagon = `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}z`;

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
  const id = useId();
  const { width, height, tiles } = series;
  const many = tiles.length > mostTiles;
  return (
    <svg className={styles['map']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <pattern id={`${id}-not-given`} width="5" height="5" patternUnits="userSpaceOnUse">
        <path className={styles['hatch']} d="M-1 1l2-2M0 5l5-5M4 6l2-2" />
      </pattern>
      <pattern id={`${id}-not-judged`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle className={styles['dot']} cx="2.5" cy="2.5" r="0.9" />
      </pattern>
      {many
        ? standingIds.map((standing) => (
            <path key={standing} data-standing={standing} d={outline(tiles, standing)} />
          ))
        : tiles.map((tile) => (
            <a key={tile.id} href={addressOf?.(tile.id)} tabIndex={-1} data-council={tile.id}>
              <title>{`${tile.name}: ${wordsOf(tile)}`}</title>
              <g transform={`translate(${tile.x} ${tile.y})`}>
                <path data-standing={tile.standing} d={hexagon} />
                {hasPattern(tile.standing) && (
                  <path fill={`url(#${id}-${tile.standing})`} d={hexagon} />
                )}
                <text data-standing={tile.standing} dy="4.6">
                  {gradeLetter(tile.standing)}
                </text>
              </g>
            </a>
          ))}
    </svg>
  );
});

/** Of the kinds of no grade, only "not inspected" is an empty outline. */
function hasPattern(standing: Standing): boolean {
  return standing === 'not-given' || standing === 'not-judged';
}

function outline(tiles: readonly Tile[], standing: string): string {
  const rest = corners
    .slice(1)
    .map(([x, y], index) => {
      const [lastX, lastY] = corners[index] ?? [0, 0];
      return `l${round(x - lastX)} ${round(y - lastY)}`;
    })
    .join('');
  let path = '';
  for (const tile of tiles) {
    if (tile.standing === standing) path += `M${tile.x} ${round(tile.y - drawnRadius)}${rest}z`;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
