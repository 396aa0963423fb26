import type { Palette } from '#shared/ui/Palette.ts';

/** How a council's tile looks, and what its look is called. */
export interface TileLook {
  label: string;
  /** A letter or sign or two, so that colour is never the only sign. */
  sign: string;
  fill: (palette: Palette) => string;
  /** The colour of the sign. */
  ink: (palette: Palette) => string;
  /** Drawn with an outline: the fill alone does not stand out from the page. */
  outlined: boolean;
  /** Over the fill; null: none. */
  pattern: 'hatch' | 'dots' | null;
}

/** Everything a tile of a map can stand for, in the order of its key. */
export interface TileScale<Id extends string> {
  ids: readonly Id[];
  looks: Readonly<Record<Id, TileLook>>;
}
