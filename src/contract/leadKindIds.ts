/** What a story could start from, in the order they are shown. */
export const leadKindIds = [
  'no-overall',
  'fell',
  'rose',
  'end-to-end',
  'all-changed',
  'inadequate-again',
  'one-judgement',
  'themes-again',
  'care-leavers-lower',
  'outstanding-run',
  'longest-without',
  'plan-due',
  'actions-due',
] as const;
export type LeadKind = (typeof leadKindIds)[number];
