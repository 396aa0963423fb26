import type { Council } from '#contract/council.ts';
import type { CouncilSectionId } from './councilSections.ts';

const titles: Record<CouncilSectionId, string> = {
  judgements: 'Latest judgements',
  timeline: 'Judgements over time',
  'then-and-now': 'Then and now',
  improve: 'What must improve',
  visits: 'Visits and joint inspections',
  send: 'Area SEND inspections',
  events: 'What has happened',
  plan: 'Action plan',
  neighbours: 'Beside similar councils',
  related: 'The councils before',
  sources: 'Sources and papers',
};

type Titled = Pick<Council, 'abolishedOn' | 'plans' | 'successors'>;

/**
 * What a part is called, the same in the list of contents and over the part. The drawing of the
 * timeline has a title of its own, which counts the years.
 */
export function sectionTitle(
  id: CouncilSectionId,
  { abolishedOn, plans, successors }: Titled,
): string {
  if (id === 'judgements' && abolishedOn !== null) return 'Last judgements';
  if (id === 'improve' && abolishedOn !== null) return 'What had to improve';
  if (id === 'plan' && plans.length > 1) return 'Action plans';
  if (id === 'related' && successors.length > 0) return 'The councils that followed';
  return titles[id];
}
