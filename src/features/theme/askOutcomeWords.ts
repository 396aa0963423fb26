import type { AskOutcome } from '#contract/askOutcomeIds.ts';

interface OutcomeWords {
  label: string;
  meaning: string;
}

/** What the next report did with a theme, in the page's words. */
export const askOutcomeWords: Record<AskOutcome, OutcomeWords> = {
  'came-back': {
    label: 'Came back',
    meaning:
      'The next report asks to improve the same theme. It is the same theme, not the same sentence',
  },
  'not-asked': {
    label: 'Not asked again',
    meaning: 'The next report, transcribed in full, does not ask for the theme',
  },
  unknown: {
    label: 'Not known',
    meaning: 'There is a next report, but what it asks is not transcribed, or only in part',
  },
  'no-later': {
    label: 'No later inspection',
    meaning: 'No later graded report of the council has been published',
  },
};
