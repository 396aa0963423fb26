import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

/** What a plan timeline draws beside its status marks, for its key: 26 by 16 units. */
export function PlanTimelineKeySign({ of }: { of: 'span' | 'moved' | 'late' | 'on' }) {
  const { paper, ink, inkQuiet, late } = use(PaletteContext);
  switch (of) {
    case 'span':
      return <rect x="1" y="9" width="24" height="3" fill={inkQuiet} />;
    case 'moved':
      return (
        <g fill={paper} stroke={inkQuiet} strokeWidth="1.4">
          <path d="M7 8H26" strokeDasharray="4 3" />
          <path d="M7 2.5l5.5 5.5l-5.5 5.5l-5.5 -5.5Z" />
        </g>
      );
    case 'late':
      return <path d="M1 8H25" fill="none" stroke={late} strokeWidth="3" />;
    case 'on':
      return (
        <path d="M13 0V16" fill="none" stroke={ink} strokeWidth="1.4" strokeDasharray="1.5 3" />
      );
  }
}
