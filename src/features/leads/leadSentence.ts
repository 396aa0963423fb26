import type { StoryLead } from '#contract/leads.ts';
import { changeSentence } from './changeSentence.ts';
import { reportSentence } from './reportSentence.ts';
import { waitSentence } from './waitSentence.ts';

/**
 * A lead as a newspaper could print it: names, dates, numbers, what is compared, and what has to be
 * said beside it. `dataAsAt`: the ISO day the data reach to.
 */
export function leadSentence(lead: StoryLead, dataAsAt: string): string {
  switch (lead.kind) {
    case 'fell':
    case 'rose':
    case 'end-to-end':
    case 'all-changed':
      return changeSentence(lead);
    case 'no-overall':
      return reportSentence.noOverall(lead);
    case 'inadequate-again':
      return reportSentence.inadequateAgain(lead);
    case 'one-judgement':
      return reportSentence.oneJudgement(lead);
    case 'themes-again':
      return reportSentence.themesAgain(lead);
    case 'care-leavers-lower':
      return reportSentence.careLeaversLower(lead);
    case 'outstanding-run':
      return reportSentence.outstandingRun(lead);
    case 'longest-without':
      return waitSentence.longestWithout(lead, dataAsAt);
    case 'plan-due':
      return waitSentence.planDue(lead);
    case 'actions-due':
      return waitSentence.actionsDue(lead, dataAsAt);
  }
}
