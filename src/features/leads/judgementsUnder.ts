import type { LeadReport, StoryLead } from '#contract/leads.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradesOfReport } from './gradesOfReport.ts';

function namedOverall(lead: StoryLead): readonly LeadReport[] {
  switch (lead.kind) {
    case 'no-overall':
      return lead.before === null ? [] : [lead.before];
    case 'end-to-end':
      return lead.moves.some(({ lanes }) => lanes.includes('overall'))
        ? [lead.before, lead.after]
        : [];
    case 'inadequate-again':
    case 'outstanding-run':
      return lead.reports;
    case 'fell':
    case 'rose':
    case 'all-changed':
    case 'one-judgement':
    case 'themes-again':
    case 'care-leavers-lower':
    case 'longest-without':
    case 'plan-due':
    case 'actions-due':
      return [];
  }
}

/** The judgements under an overall grade that the lead's own sentence names without them. */
export function judgementsUnder(lead: StoryLead): string[] {
  return namedOverall(lead).map(
    (report) => `${formatDay(report.published)}: ${gradesOfReport(report).inShort}.`,
  );
}
