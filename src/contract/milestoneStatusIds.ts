export const milestoneStatusIds = [
  'not-started',
  'on-track',
  'at-risk',
  'delayed',
  'complete',
  'unknown',
] as const;
export type MilestoneStatus = (typeof milestoneStatusIds)[number];
