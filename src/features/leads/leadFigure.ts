import type { StoryLead } from '#contract/leads.ts';

interface LeadFigure {
  /** From the site's root. */
  path: string;
  label: string;
}

/** The figure or table of the site that shows what a lead says. */
export function leadFigure(lead: StoryLead): LeadFigure {
  const council = `/councils/${lead.councilId}`;
  switch (lead.kind) {
    case 'fell':
    case 'rose':
    case 'all-changed':
      return {
        path: `${council}?before=${lead.before.id}#then-and-now`,
        label: 'Both reports side by side',
      };
    case 'themes-again':
      return { path: `${council}#improve`, label: 'What must improve' };
    case 'plan-due':
      return { path: `${council}#plan`, label: 'Action plans of the council' };
    case 'actions-due':
      return { path: `/plans/${lead.planId}#timeline`, label: 'Timeline of the plan' };
    case 'no-overall':
    case 'end-to-end':
    case 'inadequate-again':
    case 'one-judgement':
    case 'care-leavers-lower':
    case 'outstanding-run':
    case 'longest-without':
      return { path: `${council}#timeline`, label: 'Judgements over time' };
  }
}
