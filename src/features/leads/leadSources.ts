import type { StoryLead } from '#contract/leads.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { leadReports } from './leadReports.ts';

interface LeadSource {
  label: string;
  /** null: not in the data. */
  address: string | null;
}

/** The papers a lead rests on, oldest first. */
export function leadSources(lead: StoryLead): readonly LeadSource[] {
  if (lead.kind === 'actions-due') {
    return [{ label: lead.source.title.replaceAll("'", '’'), address: lead.source.address }];
  }
  return leadReports(lead).map(({ published, address }) => ({
    label: `Ofsted’s report of ${formatDay(published)}`,
    address,
  }));
}
