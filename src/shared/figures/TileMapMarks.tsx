import { use, type ReactNode } from 'react';
import { isGrade, standingIds, type Standing } from '#domain/grades.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import type { Palette } from '#shared/ui/Palette.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { onLine } from './onLine.ts';
import { tileHexagon } from './tileHexagon.ts';
import type { Tile, TileMapSeries } from './tileMapSeries.ts';

/** Beyond this many tiles letters can't be read and each tile's own element slows the page. */
const mostTiles = 600;

/** Width of what is cleared behind a letter that stands on a pattern, as a share of its size. */
const cleared = { 'not-given': 1, 'not-judged': 1.7 };

interface TileMapMarksProps {
  series: TileMapSeries;
  wordsOf: (tile: Tile) => string;
  /** Size of the letters in the drawing's units. */
  letter: number;
  /** On a page a tile is a link, if it leads somewhere. Left out: a group named after its council. */
  leadsTo?: (councilId: string) => string | undefined;
}

/** The hexagons of a tile map. */
export function TileMapMarks({ series, wordsOf, letter, leadsTo }: TileMapMarksProps) {
  const palette = use(PaletteContext);
  const { tiles } = series;
  if (tiles.length > mostTiles) {
    return standingIds.map((standing) => (
      <path
        key={standing}
        data-standing={standing}
        data-part={standing}
        d={tileHexagon.outline(tiles.filter((tile) => tile.standing === standing))}
        fill={palette.grade[standing]}
        stroke={isGrade(standing) ? undefined : palette.inkQuiet}
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
            {tileMarks(tile.standing, letter, palette)}
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
function tileMarks(standing: Standing, letter: number, palette: Palette): ReactNode {
  const graded = isGrade(standing);
  const pattern = standing === 'not-given' || standing === 'not-judged' ? standing : null;
  return (
    <>
      <path
        data-standing={standing}
        d={tileHexagon.path}
        fill={palette.grade[standing]}
        stroke={graded ? undefined : palette.inkQuiet}
        strokeWidth={graded ? undefined : 0.8}
      />
      {pattern !== null && (
        <>
          <path
            d={tileHexagon.patterns[pattern]}
            fill="none"
            stroke={palette.inkQuiet}
            strokeLinecap="round"
            strokeWidth={pattern === 'not-judged' ? 1.8 : 0.8}
          />
          <rect
            data-clear=""
            x={(-cleared[pattern] * letter) / 2}
            y={-letter * 0.6}
            width={cleared[pattern] * letter}
            height={letter * 1.2}
            fill={palette.grade[pattern]}
          />
        </>
      )}
      <text y={onLine(0, letter)} fill={graded ? palette.onGrade : palette.ink}>
        {gradeLetter(standing)}
      </text>
    </>
  );
}
