/** Sizes of a flow between two days, in its own units. */
export interface GradeFlowMeasures {
  width: number;
  /** Room for the places' names left and right of the bars. */
  labels: { from: number; to: number };
  bar: number;
  /** Room for the two days above the bars. */
  head: number;
  headText: number;
  text: number;
  lineHeight: number;
}

/** On a page: as narrow as the narrowest phone, so that text is never drawn smaller than it is set. */
export const gradeFlowMeasures: GradeFlowMeasures = {
  width: 340,
  labels: { from: 98, to: 98 },
  bar: 12,
  head: 26,
  headText: 11,
  text: 12,
  lineHeight: 15,
};
