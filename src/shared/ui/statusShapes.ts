import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';

interface StatusShape {
  outline: string;
  /** Strokes over the outline; may be empty. */
  sign: string;
}

const disc = 'M1.3 8a6.7 6.7 0 1 0 13.4 0a6.7 6.7 0 1 0 -13.4 0Z';

/** The paths a status's mark is made of, in a box of 16 by 16: on a page and in drawings. */
export const statusShapes: Readonly<Record<MilestoneStatus, StatusShape>> = {
  'not-started': { outline: disc, sign: '' },
  'on-track': { outline: disc, sign: 'M5 8h5.5M8 5.2L10.8 8L8 10.8' },
  'at-risk': { outline: 'M8 1.6L15 14.2H1Z', sign: 'M8 6.2v3.4M8 12h0' },
  delayed: { outline: disc, sign: 'M8 4.4V8.2L10.8 9.8' },
  complete: { outline: disc, sign: 'M4.6 8.3l2.3 2.3l4.6 -5' },
  unknown: { outline: disc, sign: 'M6.3 6.3a1.8 1.8 0 1 1 2.6 1.7q-.9 .4 -.9 1.3M8 11.6h0' },
};
