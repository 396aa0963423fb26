/** Sizes of a drawing in its own units, which are CSS pixels at its natural width. */
export interface PathMeasures {
  width: number;
  /** Room for names, left of the axis; 0: name and value stand over their bars. */
  labels: number;
  /** Room for each of the four judgements under an overall grade, after the name; 0: none. */
  under: number;
  /** Room for values, right of the axis. */
  values: number;
  /** Height of a row, and of the bars in it. */
  row: number;
  bar: number;
  text: number;
  /** Least space between two years of the axis. */
  tickGap: number;
  /** Which of a path's values there is room for. */
  value: 'full' | 'short';
}

/** `narrow` is for a phone's width. Each keeps its text at 11 px or more where it is shown. */
export const pathMeasures = {
  wide: {
    width: 960,
    labels: 236,
    under: 21,
    values: 124,
    row: 20,
    bar: 12,
    text: 12.5,
    tickGap: 40,
    value: 'full',
  },
  narrow: {
    width: 344,
    labels: 0,
    under: 0,
    values: 0,
    row: 38,
    bar: 13,
    text: 12.5,
    tickGap: 36,
    value: 'full',
  },
} as const satisfies Record<string, PathMeasures>;
