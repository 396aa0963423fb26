import type { Council } from '#contract/council.ts';
import type { LeadList } from '#contract/leads.ts';
import type { Papers } from '#contract/papers.ts';
import { findLeads } from '#domain/leads/findLeads.ts';

/** The story leads of all councils. */
export function shapeLeads(papers: Papers, councils: readonly Council[]): LeadList {
  return { ...papers, leads: findLeads(councils) };
}
