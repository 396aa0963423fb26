import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';

export const milestoneStatusWords: Record<MilestoneStatus, string> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  delayed: 'Delayed',
  complete: 'Complete',
  unknown: 'Status not known',
};
