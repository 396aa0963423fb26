import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

/** A sign of the key to the figure of years. */
export function ThemeYearsSign({ of }: { of: 'asked' | 'reports' | 'pause' }) {
  const { paper, paperSunk, ink, inkQuiet } = use(PaletteContext);
  if (of === 'pause') {
    return (
      <>
        <rect x="1" width="14" height="16" fill={paperSunk} />
        <path d="M1 0V16M15 0V16" stroke={inkQuiet} strokeDasharray="2 3" />
      </>
    );
  }
  return (
    <rect
      x="2"
      y="1"
      width="12"
      height="14"
      fill={of === 'asked' ? ink : paper}
      stroke={of === 'asked' ? ink : inkQuiet}
    />
  );
}
