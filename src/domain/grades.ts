import { gradeIds, type Grade } from '#contract/gradeIds.ts';

/**
 * What the app knows of a council on a lane at a date: a grade, or which kind of none.
 * `not-inspected`: no graded report by that date.
 */
export type Standing = Grade | 'not-judged' | 'not-given' | 'not-inspected';

export const standingIds: readonly Standing[] = [
  ...gradeIds,
  'not-judged',
  'not-given',
  'not-inspected',
];

export function isGrade(standing: Standing): standing is Grade {
  return (gradeIds as readonly string[]).includes(standing);
}

/** 4 for outstanding down to 1 for inadequate: the number of bars in its mark. */
export function gradeLevel(grade: Grade): 1 | 2 | 3 | 4 {
  return (4 - gradeIds.indexOf(grade)) as 1 | 2 | 3 | 4;
}

/** Steps up (positive) or down (negative) from one grade to another. */
export function gradeSteps(from: Grade, to: Grade): number {
  return gradeLevel(to) - gradeLevel(from);
}
