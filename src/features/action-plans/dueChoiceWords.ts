import type { DueChoice } from './listState.ts';

/** What each time due is called among the filters. */
export const dueChoiceWords: Record<DueChoice | 'all', string> = {
  all: 'All',
  overdue: 'Overdue',
  'within-30': 'Due within 30 days',
  'within-60': 'Within 60 days',
  'within-90': 'Within 90 days',
  later: 'Later',
  undated: 'No due date published',
  complete: 'Complete',
};
