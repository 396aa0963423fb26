import { sendOutcomeIds } from '#contract/gradeIds.ts';
import type { ListedInspection } from '#contract/inspectionList.ts';

/** What an inspection without grades found, or which kind of not known. */
export const areaStatusIds = [
  ...sendOutcomeIds,
  'outcome-not-known',
  'priority-action',
  'no-priority-action',
  'priority-not-known',
  'not-in-data',
] as const;
export type AreaStatus = (typeof areaStatusIds)[number];

/**
 * What an area SEND inspection found (its outcome), or a joint targeted one (whether it named an
 * area for priority action). null: the data hold no such inspection of the council.
 */
export function areaStatusOf(
  inspection: Pick<ListedInspection, 'kind' | 'outcome' | 'priorityAction'> | null,
): AreaStatus {
  if (inspection === null) return 'not-in-data';
  if (inspection.kind === 'send') return inspection.outcome ?? 'outcome-not-known';
  if (inspection.priorityAction === undefined) return 'priority-not-known';
  return inspection.priorityAction ? 'priority-action' : 'no-priority-action';
}
