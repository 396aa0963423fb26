import type { LeadList } from '#contract/leads.ts';
import { leadsHeadline } from '#features/leads/leadsHeadline.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page of story leads says of itself. */
export function leadsHead(list: LeadList): PageHead {
  const { headline, lead } = leadsHeadline(list);
  return { title: `Story leads: ${headline}`, description: lead, path: '/leads' };
}
