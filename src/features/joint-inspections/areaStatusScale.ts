import type { TileLook, TileScale } from '#shared/figures/tileScale.ts';
import type { Palette } from '#shared/ui/Palette.ts';
import { areaStatusIds, type AreaStatus } from './areaStatus.ts';
import { areaStatusWords } from './areaStatusWords.ts';

function filled(status: AreaStatus, fill: (palette: Palette) => string): TileLook {
  const { label, sign } = areaStatusWords[status];
  const ink = ({ onOutcome }: Palette) => onOutcome;
  return { label, sign, fill, ink, outlined: false, pattern: null };
}

function empty(status: AreaStatus, pattern: TileLook['pattern']): TileLook {
  const { label, sign } = areaStatusWords[status];
  const [fill, ink] = [({ paper }: Palette) => paper, ({ ink: words }: Palette) => words];
  return { label, sign, fill, ink, outlined: true, pattern };
}

/** How what was found looks: in hues of its own, as it is no grade; what is not known has no fill. */
export const areaStatusScale: TileScale<AreaStatus> = {
  ids: areaStatusIds,
  looks: {
    'typically-positive': filled('typically-positive', ({ outcome }) => outcome.positive),
    inconsistent: filled('inconsistent', ({ outcome }) => outcome.mixed),
    'systemic-failings': filled('systemic-failings', ({ outcome }) => outcome.priority),
    'outcome-not-known': empty('outcome-not-known', 'dots'),
    'priority-action': filled('priority-action', ({ outcome }) => outcome.priority),
    'no-priority-action': filled('no-priority-action', ({ inkQuiet }) => inkQuiet),
    'priority-not-known': empty('priority-not-known', 'dots'),
    'not-in-data': empty('not-in-data', null),
  },
};
