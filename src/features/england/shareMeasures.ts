/** Sizes of the shares' drawing, in CSS pixels. */
export const shareMeasures = {
  /** Above the bars: frameworks, and the pause under them. */
  head: 48,
  /** Right of the bars, for why the series ends. */
  endRoom: 76,
  /** Of a step that a bar takes. */
  barShare: 0.72,
  text: 12.5,
} as const;
