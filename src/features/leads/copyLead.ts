import type { StoryLead } from '#contract/leads.ts';
import { currentSite } from '#shared/address/currentSite.ts';
import { leadCopy } from './leadCopy.ts';

/** Copies a lead to the clipboard and gives the word on it to show beside the button. */
export async function copyLead(lead: StoryLead, dataAsAt: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(leadCopy(lead, dataAsAt, currentSite()));
    return 'Copied';
  } catch {
    return 'The browser does not allow copying here. Mark the text and copy it by hand.';
  }
}
