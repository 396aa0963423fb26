import type { PlanShow } from './planShow.ts';

interface ShowWords {
  /** Under its number. */
  label: string;
  /** Of the actions shown: `3 of 20 actions: overdue`. */
  inSentence: string;
  /** What is and is not in it, where the label does not say so. */
  meaning: string | null;
}

/** What each group of a plan's actions is called. */
export const planShowWords: Record<PlanShow, ShowWords> = {
  complete: {
    label: 'reported complete',
    inSentence: 'reported complete',
    meaning: null,
  },
  overdue: {
    label: 'past their due date',
    inSentence: 'past their due date',
    meaning:
      'Past the last day they could be on time and not reported complete. One due in “January 2026” is overdue from 1 February. Some may have been done with nobody reporting it in the papers read.',
  },
  'within-30': { label: 'due within 30 days', inSentence: 'due within 30 days', meaning: null },
  'within-60': { label: 'due within 60 days', inSentence: 'due within 60 days', meaning: null },
  'within-90': { label: 'due within 90 days', inSentence: 'due within 90 days', meaning: null },
  undated: {
    label: 'without a published due date',
    inSentence: 'without a published due date',
    meaning: null,
  },
  unowned: {
    label: 'without a published owner',
    inSentence: 'without a published owner',
    meaning: null,
  },
  stale: {
    label: 'not reported on for over 90 days',
    inSentence: 'not reported on for over 90 days',
    meaning: 'The last report on them in the data is surely over 90 days old.',
  },
  'report-date-unknown': {
    label: 'with no date of a report',
    inSentence: 'with no date of a report',
    meaning:
      'When the council last reported on them is not known, so it cannot be said whether that is long ago.',
  },
  'status-unknown': {
    label: 'of unknown status',
    inSentence: 'of unknown status',
    meaning: 'The papers read do not say how far they are. That is not the same as not started.',
  },
};
