import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

/** A sign of the drawing of paths, for its key: 16 by 16 units. */
export function PathKeySign({ sign }: { sign: 'visit' | 'open' | 'abolished' | 'pause' }) {
  const { ink, inkQuiet, rule, paperSunk } = use(PaletteContext);
  switch (sign) {
    case 'visit':
      return <path d="M4 6v4M8 6v4M12 6v4" stroke={ink} strokeWidth="1.4" />;
    case 'open':
      return <path d="M5 2.5l6 5.5l-6 5.5z" fill={inkQuiet} />;
    case 'abolished':
      return <path d="M8 1v14" stroke={ink} strokeWidth="2.4" />;
    case 'pause':
      return (
        <>
          <rect x="1" y="1" width="14" height="14" fill={paperSunk} />
          <path d="M1 1v14M15 1v14" stroke={rule} strokeDasharray="3 3" />
        </>
      );
  }
}
