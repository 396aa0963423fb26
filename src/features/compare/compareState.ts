import { laneIds, type Lane } from '#contract/gradeIds.ts';

/** More could not be read side by side. */
export const mostCouncils = 6;

/** `chosen`: in the order the councils were chosen, neighbours closest first, a region by name. */
export const matrixOrderIds = ['chosen', 'name', ...laneIds, 'inspected'] as const;
export type MatrixOrder = (typeof matrixOrderIds)[number];

/** Whom the page compares. */
export interface Chosen {
  /** Ids in the order they were chosen; empty: none, or a region. */
  councils: readonly string[];
  /** Beside the one council its statistical neighbours. */
  neighbours: boolean;
  /** All of today's councils of a region; null: none is chosen. */
  region: string | null;
}

/** Every choice a reader makes on the page; all of it is in the address. */
export interface CompareState extends Chosen {
  judgement: Lane;
  order: MatrixOrder;
  descending: boolean;
  /** The standing whose councils are listed. */
  open: string | null;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}

export const noneChosen: Chosen = { councils: [], neighbours: false, region: null };

/** The way round an order first runs: the best grades and the latest inspections come first. */
export function startsDescending(order: MatrixOrder): boolean {
  return order !== 'chosen' && order !== 'name';
}
