/**
 * `inadequate`: overall, or since April 2026 in any of the four judgements. The others: an area for
 * priority action named by a joint targeted area inspection or an area SEND inspection.
 */
export const planNeedReasonIds = [
  'inadequate',
  'priority-action-jtai',
  'priority-action-send',
] as const;
export type PlanNeedReason = (typeof planNeedReasonIds)[number];
