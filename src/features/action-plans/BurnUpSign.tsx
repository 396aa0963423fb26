import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

interface SignProps {
  line: 'complete' | 'due' | 'total';
  /** The path; for the key a stretch of 34 by 16 units unless given. */
  d?: string;
}

/** A line of the burn-up, in its drawing and in its key. */
export function BurnUpSign({ line, d = 'M0 8H34' }: SignProps) {
  const { ink, inkQuiet } = use(PaletteContext);
  switch (line) {
    case 'complete':
      return <path d={d} fill="none" stroke={ink} strokeWidth="3" />;
    case 'due':
      return <path d={d} fill="none" stroke={inkQuiet} strokeWidth="2" strokeDasharray="7 4" />;
    case 'total':
      return <path d={d} fill="none" stroke={inkQuiet} strokeDasharray="2 4" />;
  }
}
