/** Sizes of a judgement matrix in its own units, which are CSS pixels at its natural width. */
export interface JudgementMatrixMeasures {
  width: number;
  /** Rows stand in this many columns, one after the other. */
  blocks: number;
  /** Between two such columns. */
  blockGap: number;
  /** Room for a council's name; with details below it, all of the width. */
  name: number;
  cell: number;
  cellHeight: number;
  /** Between two cells, and between two rows. */
  gap: number;
  rowGap: number;
  /** `full`: month and framework beside the cells; `month` alone; `below`: both under the name. */
  detail: 'full' | 'month' | 'below';
  /** Names of judgements stand upright over narrow cells. */
  upright: boolean;
  text: number;
  smallText: number;
}

/** `narrow` is for a phone's width: a name, its details and its cells under each other. */
export const judgementMatrixMeasures = {
  wide: {
    ...{ width: 960, blocks: 1, blockGap: 0, name: 200, cell: 124, cellHeight: 27 },
    ...{ gap: 3, rowGap: 7, detail: 'full', upright: false, text: 14.5, smallText: 13 },
  },
  narrow: {
    ...{ width: 344, blocks: 1, blockGap: 0, name: 344, cell: 66.4, cellHeight: 27 },
    ...{ gap: 3, rowGap: 14, detail: 'below', upright: false, text: 13.5, smallText: 12 },
  },
} as const satisfies Record<string, JudgementMatrixMeasures>;
