import { use, type ReactNode } from 'react';
import type { Palette } from '#shared/ui/Palette.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { onLine } from './onLine.ts';
import { tileHexagon } from './tileHexagon.ts';
import type { Tile, TileMapSeries } from './tileMapSeries.ts';
import type { TileLook, TileScale } from './tileScale.ts';

/** Beyond this many tiles letters can't be read and each tile's own element slows the page. */
const mostTiles = 600;

/** Width of what is cleared behind a sign that stands on a pattern, as a share of its size. */
const cleared = { one: 1, two: 1.7 };

interface TileMapMarksProps<Id extends string> {
  series: TileMapSeries<Id>;
  scale: TileScale<Id>;
  wordsOf: (tile: Tile<Id>) => string;
  /** Size of the letters in the drawing's units. */
  letter: number;
  /** On a page a tile is a link, if it leads somewhere. Left out: a group named after its council. */
  leadsTo?: (councilId: string) => string | undefined;
}

/** The hexagons of a tile map. */
export function TileMapMarks<Id extends string>({
  series,
  scale,
  wordsOf,
  letter,
  leadsTo,
}: TileMapMarksProps<Id>) {
  const palette = use(PaletteContext);
  const { tiles } = series;
  if (tiles.length > mostTiles) {
    return scale.ids.map((id) => (
      <path
        key={id}
        data-standing={id}
        data-part={id}
        d={tileHexagon.outline(tiles.filter((tile) => tile.standing === id))}
        fill={scale.looks[id].fill(palette)}
        stroke={scale.looks[id].outlined ? palette.inkQuiet : undefined}
        strokeWidth="0.8"
      />
    ));
  }
  return (
    <g data-part="councils" fontSize={letter} fontWeight="700" textAnchor="middle">
      {tiles.map((tile) => {
        const place = `translate(${tile.x} ${tile.y})`;
        const marks = (
          <>
            <title>{`${tile.name}: ${wordsOf(tile)}`}</title>
            {tileMarks(tile.standing, scale.looks[tile.standing], letter, palette)}
          </>
        );
        return leadsTo === undefined ? (
          <g key={tile.id} data-part={tile.id} transform={place}>
            {marks}
          </g>
        ) : (
          <a key={tile.id} href={leadsTo(tile.id)} tabIndex={-1} data-council={tile.id}>
            <g transform={place}>{marks}</g>
          </a>
        );
      })}
    </g>
  );
}

/** A call, not a component: a map has hundreds, and is drawn again at every move in time. */
function tileMarks(id: string, look: TileLook, letter: number, palette: Palette): ReactNode {
  const { sign, outlined, pattern } = look;
  const clear = sign.length > 1 ? cleared.two : cleared.one;
  return (
    <>
      <path
        data-standing={id}
        d={tileHexagon.path}
        fill={look.fill(palette)}
        stroke={outlined ? palette.inkQuiet : undefined}
        strokeWidth={outlined ? 0.8 : undefined}
      />
      {pattern !== null && (
        <>
          <path
            d={tileHexagon.patterns[pattern]}
            fill="none"
            stroke={palette.inkQuiet}
            strokeLinecap="round"
            strokeWidth={pattern === 'dots' ? 1.8 : 0.8}
          />
          <rect
            data-clear=""
            x={(-clear * letter) / 2}
            y={-letter * 0.6}
            width={clear * letter}
            height={letter * 1.2}
            fill={look.fill(palette)}
          />
        </>
      )}
      <text y={onLine(0, letter)} fill={look.ink(palette)}>
        {sign}
      </text>
    </>
  );
}
