/** The columns of a plan's file, in their order. The first three say the same in every row. */
export const planColumns = [
  'plan',
  'council',
  'started_from',
  'id',
  'priority',
  'title',
  'themes',
  'due',
  'original_due',
  'owner',
  'status',
  'status_as_at',
  'earlier_status',
  'earlier_status_as_at',
  'evidence',
  'note',
  'question',
] as const;

export type PlanColumn = (typeof planColumns)[number];
