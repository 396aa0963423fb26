import { EnglandMap } from '#features/explore/EnglandMap.tsx';
import { TwoDatesFigure } from '#features/explore/TwoDatesFigure.tsx';
import { englandEmbed } from './englandEmbed.tsx';

/** Figures of all councils, each alone. One file: what more pages share, every page loads more of. */
export const embedEnglandPages = {
  map: englandEmbed('Map', EnglandMap),
  twoDates: englandEmbed('Two dates', TwoDatesFigure),
};
