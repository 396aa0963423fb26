/** Tables whose every row says what it was read from. */
export const readTableIds = [
  'inspections',
  'events',
  'action-plans',
  'action-plan-milestones',
] as const;
export type ReadTable = (typeof readTableIds)[number];

/** Whose words a row was read from. */
export const readKindIds = ['ofsted', 'official', 'second-hand', 'not-told'] as const;
export type ReadKind = (typeof readKindIds)[number];
