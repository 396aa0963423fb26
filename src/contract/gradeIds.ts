/** Ofsted's four grades, best first. */
export const gradeIds = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;
export type Grade = (typeof gradeIds)[number];

/** Outcomes of an area SEND inspection: not grades, and never compared with them. */
export const sendOutcomeIds = ['typically-positive', 'inconsistent', 'systemic-failings'] as const;
export type SendOutcome = (typeof sendOutcomeIds)[number];

/** The five lanes on which every framework can be laid side by side. */
export const laneIds = [
  'overall',
  'leaders',
  'help-and-protection',
  'children-in-care',
  'care-leavers',
] as const;
export type Lane = (typeof laneIds)[number];

/** Ofsted's frameworks as periods within which judgements have one meaning. */
export const frameworkIds = ['sif', 'ilacs-2018', 'ilacs-2023', 'ilacs-2026'] as const;
export type Framework = (typeof frameworkIds)[number];

/**
 * A grade on a lane, or why there is none:
 * `not-judged`: the inspection did not judge it (too few children);
 * `not-given`: the framework has no such judgement (overall effectiveness since April 2026).
 */
export const laneGradeIds = [...gradeIds, 'not-judged', 'not-given'] as const;
export type LaneGrade = (typeof laneGradeIds)[number];
