import type { LeadKind } from '#contract/leadKindIds.ts';

/** What leads of a kind are called. */
export const leadKindTitles: Record<LeadKind, string> = {
  'no-overall': 'First reports without an overall grade',
  fell: 'Largest falls since 2019',
  rose: 'Largest rises since 2019',
  'end-to-end': 'From one end of the scale to the other',
  'all-changed': 'Every judgement changed at once',
  'inadequate-again': 'Inadequate more than once',
  'one-judgement': 'Inadequate overall, one judgement inadequate',
  'themes-again': 'Raised at three inspections running',
  'care-leavers-lower': 'Care leavers graded below children in care',
  'outstanding-run': 'Outstanding at three inspections running',
  'longest-without': 'Longest without a graded inspection',
  'plan-due': 'Action plan due, none in the data',
  'actions-due': 'Actions past due, no report since',
};
