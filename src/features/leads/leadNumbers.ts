import type { StoryLead } from '#contract/leads.ts';
import { gradeSteps } from '#domain/grades.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { gradedReportOf } from './gradedReportOf.ts';

function numbers(lead: StoryLead): Record<string, number | null> {
  switch (lead.kind) {
    case 'fell':
    case 'rose':
      return { grades_moved: lead.steps, overall_grades_moved: lead.overallSteps };
    case 'end-to-end':
    case 'all-changed':
      return {
        judgements: lead.moves.length,
        grades_moved: lead.moves.reduce((sum, { from, to }) => sum + gradeSteps(from, to), 0),
      };
    case 'no-overall': {
      const { grades } = gradedReportOf(lead.report);
      return { inadequate: judgementLanes.filter((lane) => grades[lane] === 'inadequate').length };
    }
    case 'inadequate-again':
      return { reports: Math.max(...lead.judgements.map(({ reportIds }) => reportIds.length)) };
    case 'one-judgement':
      return { inadequate: 1 };
    case 'themes-again':
      return { reports: lead.reports.length, themes: lead.themes.length };
    case 'care-leavers-lower':
      return { grades_apart: lead.score };
    case 'outstanding-run':
      return { reports: lead.reports.length };
    case 'longest-without':
      return { days: lead.score, councils_longer: lead.longer };
    case 'plan-due':
      return { days_past_due: lead.score, other_plans: lead.otherPlans };
    case 'actions-due':
      return { actions_past_due: lead.overdue, actions: lead.total };
  }
}

/** The numbers of a lead, each with its name: `grades_moved: -7; overall_grades_moved: -2`. */
export function leadNumbers(lead: StoryLead): string {
  return Object.entries(numbers(lead))
    .flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}`))
    .join('; ');
}
