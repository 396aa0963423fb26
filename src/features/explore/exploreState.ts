import type { CouncilKind } from '#contract/councilKindIds.ts';
import type { Lane } from '#contract/gradeIds.ts';
import type { ChangeKind } from '#domain/changeKind.ts';
import type { Standing } from '#domain/grades.ts';

export const sortColumnIds = ['name', 'region', 'grade', 'change', 'years'] as const;
export type SortColumn = (typeof sortColumnIds)[number];

/** Every choice a reader makes on the page; all of it is in the address. */
export interface ExploreState {
  /** The day shown, and the day it is compared with. */
  on: string;
  since: string;
  judgement: Lane;
  region: string | null;
  kind: CouncilKind | null;
  /** Empty: all. */
  grades: readonly Standing[];
  change: ChangeKind | null;
  sort: SortColumn;
  descending: boolean;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}

/** The way round a column is first sorted: what most readers look for comes first. */
export function startsDescending(column: SortColumn): boolean {
  return column === 'grade' || column === 'change' || column === 'years';
}
