import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

/** A sign of the key to the small multiples, 16 by 16 units. */
export function YearsSign({ of }: { of: 'share' | 'few' | 'pause' | 'framework' }) {
  const { ink, inkQuiet, paper, rule } = use(PaletteContext);
  switch (of) {
    case 'share':
      return <rect x="4" y="1" width="8" height="14" fill={ink} />;
    case 'few':
      return <rect x="4.6" y="1.6" width="6.8" height="12.8" fill={paper} stroke={ink} />;
    case 'pause':
      return <rect x="1" y="1" width="14" height="14" fill={rule} fillOpacity="0.6" />;
    case 'framework':
      return <path d="M8 0V16" fill="none" stroke={inkQuiet} strokeDasharray="3 3" />;
  }
}
