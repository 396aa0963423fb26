import type { CouncilEvent } from '#contract/council.ts';

/** What the list of events is, in a few sentences. `isWithoutVisits`: visits are told elsewhere. */
export function leadOnEvents(
  events: readonly Pick<CouncilEvent, 'title' | 'summary'>[],
  isWithoutVisits: boolean,
): string {
  const namesDfE = events.some(({ title, summary }) => /\bDfE\b/.test(`${title} ${summary}`));
  return [
    'From Ofsted, government notices, council papers and local news, in our words. The list is not complete.',
    ...(isWithoutVisits ? ['Visits are listed above.'] : []),
    ...(namesDfE ? ['DfE is the Department for Education.'] : []),
  ].join(' ');
}
