import type { LeadReport, StoryLead } from '#contract/leads.ts';

/** The graded reports a lead rests on, oldest first. */
export function leadReports(lead: StoryLead): readonly LeadReport[] {
  switch (lead.kind) {
    case 'fell':
    case 'rose':
    case 'end-to-end':
    case 'all-changed':
      return [lead.before, lead.after];
    case 'no-overall':
      return lead.before === null ? [lead.report] : [lead.before, lead.report];
    case 'inadequate-again':
      return lead.latest === null ? lead.reports : [...lead.reports, lead.latest];
    case 'outstanding-run':
      return lead.later === null ? lead.reports : [...lead.reports, lead.later];
    case 'themes-again':
      return lead.reports;
    case 'longest-without':
      return lead.report === null ? [] : [lead.report];
    case 'one-judgement':
    case 'care-leavers-lower':
    case 'plan-due':
      return [lead.report];
    case 'actions-due':
      return [];
  }
}
