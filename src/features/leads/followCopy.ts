import type { MouseEvent } from 'react';
import type { LeadList } from '#contract/leads.ts';

/**
 * One listener for the copy buttons of all leads, those that were only written included. The script
 * that makes the text comes on the first click; its outcome stands in the element after the button,
 * in which nothing else is ever drawn.
 */
export async function followCopy(
  event: MouseEvent,
  { leads, dataAsAt }: Pick<LeadList, 'leads' | 'dataAsAt'>,
): Promise<void> {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  const lead = leads.find(({ id }) => id === button?.dataset['copy']);
  const told = button?.nextElementSibling;
  if (lead === undefined || told === null || told === undefined) return;
  try {
    const { copyLead } = await import('./copyLead.ts');
    told.textContent = await copyLead(lead, dataAsAt);
  } catch {
    told.textContent = 'This did not load. Check the connection, or load the page again.';
  }
}
