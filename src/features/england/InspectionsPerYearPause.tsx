import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

interface PauseProps {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The time in which no graded inspection started, behind the bars and in the key. */
export function InspectionsPerYearPause({ x, y, width, height }: PauseProps) {
  const { paperSunk, inkQuiet } = use(PaletteContext);
  // Ground, not a mark: words may lie half on it.
  return (
    <path
      d={`M${x} ${y}h${width}v${height}h${-width}z`}
      fill={paperSunk}
      stroke={inkQuiet}
      strokeWidth="0.8"
      strokeDasharray="2 2"
    />
  );
}
