import type { Council } from '#contract/council.ts';

/** The parts of a council's file that questions are made from. */
export type QuestionFacts = Pick<
  Council,
  | 'dataAsAt'
  | 'abolishedOn'
  | 'reports'
  | 'inspections'
  | 'improvement'
  | 'events'
  | 'plans'
  | 'plansNeeded'
>;
