/** Sizes of a drawing in its own units, which are CSS pixels at its natural width. */
export interface RatingTimelineMeasures {
  width: number;
  /** Room for the lanes' names, left of the axis, and for the latest grades, right of it. */
  labels: number;
  latest: number;
  lane: number;
  gap: number;
  text: number;
  smallText: number;
  /** Half the width of a visit's mark. */
  mark: number;
  /** Every how many years one is named. */
  yearStep: number;
  /** Which of the words for a lane there is room for. */
  words: 'full' | 'short';
}

/** `narrow` is for a phone's width. Each keeps its text at 11 px or more where it is shown. */
export const ratingTimelineMeasures = {
  wide: {
    width: 960,
    labels: 176,
    latest: 92,
    lane: 28,
    gap: 7,
    text: 14.5,
    smallText: 14,
    mark: 6.5,
    yearStep: 1,
    words: 'full',
  },
  narrow: {
    width: 344,
    labels: 88,
    latest: 42,
    lane: 28,
    gap: 6,
    text: 12.5,
    smallText: 12.5,
    mark: 5,
    yearStep: 3,
    words: 'short',
  },
} as const satisfies Record<string, RatingTimelineMeasures>;
