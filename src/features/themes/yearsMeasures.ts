/** Sizes of the small multiples on the page, in their own units; `narrow` is for a phone's width. */
export const yearsMeasures = {
  wide: { width: 1000, columns: 4, text: 13.5, plot: 110, yearStep: 1 },
  narrow: { width: 344, columns: 2, text: 12.5, plot: 76, yearStep: 2 },
} as const;
