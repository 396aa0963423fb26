import type { LeadList, StoryLead } from '#contract/leads.ts';

export interface LeadsData {
  leads: readonly StoryLead[];
  regions: readonly string[];
  /** By name. */
  councils: readonly { id: string; label: string }[];
}

/** What can be chosen from, given the leads there are. Compared by character, everywhere alike. */
export function leadsData({ leads }: Pick<LeadList, 'leads'>): LeadsData {
  const names = new Map(leads.map(({ councilId, councilName }) => [councilId, councilName]));
  return {
    leads,
    regions: [...new Set(leads.map(({ region }) => region))].sort(),
    councils: [...names]
      .map(([id, label]) => ({ id, label }))
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)),
  };
}
