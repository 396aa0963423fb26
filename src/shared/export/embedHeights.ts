import type { EmbedKind } from '#shared/address/embeddedFigure.ts';

/** Width of a frame and height of its figure, in CSS pixels. */
export type WidthAndHeight = readonly [width: number, height: number];
/** Heights by width, narrowest first; straight lines between them. */
export type EmbedHeights = readonly [first: WidthAndHeight, ...later: WidthAndHeight[]];

/**
 * Room for the figures of each kind where a figure's own height is not known: enough for every
 * council and for nine plans of ten, measured on the data to August 2026.
 */
export const embedHeights: Readonly<Record<EmbedKind, EmbedHeights>> = {
  'rating-timeline': [
    [240, 1060],
    [320, 980],
    [480, 1000],
    [791, 940],
    [792, 740],
    [1100, 835],
  ],
  'plan-timeline': [
    [240, 830],
    [600, 980],
    [791, 940],
    [792, 605],
    [1100, 690],
  ],
  'burn-up': [
    [240, 1025],
    [320, 910],
    [480, 765],
    [600, 695],
  ],
  'england-map': [
    [240, 980],
    [320, 975],
    [632, 1215],
  ],
  'two-dates': [
    [240, 950],
    [480, 1025],
    [700, 1005],
    [760, 965],
  ],
};
