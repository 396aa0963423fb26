import type { CouncilChange } from './compareCouncils.ts';
import type { Direction } from './compareReports.ts';

export const changeKindIds = ['rose', 'fell', 'same', 'not-comparable'] as const;
export type ChangeKind = Direction | 'not-comparable';

export function changeKind(change: CouncilChange): ChangeKind {
  return change.outcome === 'not-comparable' ? 'not-comparable' : change.direction;
}
