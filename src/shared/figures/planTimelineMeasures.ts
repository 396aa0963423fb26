/** Sizes of a drawing in its own units, which are CSS pixels at its natural width. */
export interface PlanTimelineMeasures {
  width: number;
  /** Room for the plan's headings, left of the axis; 0: they stand above their actions. */
  labels: number;
  /** Room for actions without a date, right of the axis. */
  side: number;
  text: number;
  line: number;
  /** Least space between two dates of the axis. */
  tickGap: number;
}

/** `narrow` is for a phone's width. Each keeps its text at 11 px or more where it is shown. */
export const planTimelineMeasures = {
  wide: { width: 960, labels: 160, side: 368, text: 13.5, line: 17, tickGap: 84 },
  narrow: { width: 344, labels: 0, side: 56, text: 12.5, line: 16, tickGap: 66 },
} as const satisfies Record<string, PlanTimelineMeasures>;
