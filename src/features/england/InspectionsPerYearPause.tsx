import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

interface PauseProps {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The time in which no graded inspection started, behind the bars and in the key. */
export function InspectionsPerYearPause(box: PauseProps) {
  const { paperSunk, inkQuiet } = use(PaletteContext);
  return (
    <rect {...box} fill={paperSunk} stroke={inkQuiet} strokeWidth="0.8" strokeDasharray="2 2" />
  );
}
