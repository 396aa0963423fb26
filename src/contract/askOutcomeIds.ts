/** What the next graded report of a council did with a theme that the one before asked to improve. */
export const askOutcomeIds = ['came-back', 'not-asked', 'unknown', 'no-later'] as const;
export type AskOutcome = (typeof askOutcomeIds)[number];

/** What one report did with a theme; `unknown`: as far as it is transcribed, it does not say. */
export type AskedIn = Exclude<AskOutcome, 'no-later'>;
