import type { LeadList, StoryLead } from '#contract/leads.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';

interface LeadsHeadline {
  headline: string;
  lead: string;
}

/** The one council whose judgements moved furthest; null: none, or several as far. */
function furthest(leads: readonly StoryLead[], kind: 'fell' | 'rose'): string | null {
  const moved = leads.flatMap((lead) =>
    lead.kind === kind ? [{ name: lead.councilName, far: Math.abs(lead.steps) }] : [],
  );
  const most = Math.max(...moved.map(({ far }) => far));
  const [first, ...others] = moved.filter(({ far }) => far === most);
  return first === undefined || others.length > 0 ? null : placeInWords(first.name);
}

/** What stands out among the leads, and what they are. */
export function leadsHeadline({ leads, dataAsAt }: LeadList): LeadsHeadline {
  const councils = new Set(leads.map(({ councilId }) => councilId)).size;
  const [rose, fell] = [furthest(leads, 'rose'), furthest(leads, 'fell')];
  const count = countOf(leads.length, 'fact');
  const are = leads.length === 1 ? 'is' : 'are';
  const ready = `${count} on ${countOf(councils, 'council')} ${are} here to start a story from, each worked out from published reports and papers up to ${formatDay(dataAsAt)}, with its source and the figure that shows it.`;
  if (leads.length === 0) {
    return {
      headline: 'No story leads in the data',
      lead: `The data to ${formatDay(dataAsAt)} prove none of the facts that this page looks for.`,
    };
  }
  if (rose === null || fell === null) {
    return { headline: `${count} to start a story from`, lead: ready };
  }
  return {
    headline: `Since 2019 judgements rose furthest in ${rose} and fell furthest in ${fell}`,
    lead: `That is so among the councils that can be compared. ${ready}`,
  };
}
