import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { emptyPattern } from './emptyPattern.ts';
import { onLine } from './onLine.ts';
import type { TileLook } from './tileScale.ts';

interface TileSignProps {
  look: TileLook;
  /** Upper left corner and side, in the drawing's units; for a key, in a box of 16, unless given. */
  x?: number;
  y?: number;
  side?: number;
}

/** The square that stands for a tile's look in a key or, many at once, in a drawing that counts. */
export function TileSign({ look, x = 0.5, y = 0.5, side = 15 }: TileSignProps) {
  const palette = use(PaletteContext);
  const { sign, outlined, pattern } = look;
  const edge = outlined ? 0.5 : 0;
  const box = { x: x + edge, y: y + edge, width: side - 2 * edge, height: side - 2 * edge };
  const size = Math.round(side * 0.8 * 10) / 10;
  return (
    <>
      <rect
        {...box}
        fill={look.fill(palette)}
        stroke={outlined ? palette.inkQuiet : undefined}
        strokeWidth={outlined ? 1 : undefined}
      />
      {pattern !== null && (
        <path
          d={emptyPattern(pattern === 'dots' ? 'not-judged' : 'not-given', box) ?? ''}
          fill="none"
          stroke={palette.inkQuiet}
          strokeLinecap="round"
          strokeWidth={pattern === 'dots' ? 1.2 : 0.6}
        />
      )}
      <text
        x={x + side / 2}
        y={onLine(y + side / 2, size)}
        textAnchor="middle"
        fontSize={size}
        fontWeight="700"
        fill={look.ink(palette)}
      >
        {sign}
      </text>
    </>
  );
}
