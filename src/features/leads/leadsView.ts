import type { StoryLead } from '#contract/leads.ts';
import { leadKindIds, type LeadKind } from '#contract/leadKindIds.ts';
import type { LeadFilters } from './leadsState.ts';

interface LeadsView {
  /** What fits, in its order. */
  shown: readonly StoryLead[];
  /** The same, kind by kind; none is empty. */
  groups: readonly { kind: LeadKind; leads: readonly StoryLead[] }[];
  /** Kinds there would be with region and council as they are, and how many of each. */
  kinds: readonly { kind: LeadKind; count: number }[];
}

function byKind(leads: readonly StoryLead[]): LeadsView['groups'] {
  return leadKindIds
    .map((kind) => ({ kind, leads: leads.filter((lead) => lead.kind === kind) }))
    .filter((group) => group.leads.length > 0);
}

/** Filters the leads and puts them together by kind. */
export function leadsView(
  leads: readonly StoryLead[],
  { kind, region, council }: LeadFilters,
): LeadsView {
  const there = leads.filter(
    (lead) =>
      (region === null || lead.region === region) &&
      (council === null || lead.councilId === council),
  );
  const shown = there.filter((lead) => kind === null || lead.kind === kind);
  return {
    shown,
    groups: byKind(shown),
    kinds: byKind(there).map((group) => ({ kind: group.kind, count: group.leads.length })),
  };
}
