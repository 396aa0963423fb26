import type { AreaStatus } from './areaStatus.ts';

export const areaSortIds = ['name', 'region', 'found', 'topic', 'started', 'published'] as const;
export type AreaSort = (typeof areaSortIds)[number];

export interface AreaFilters {
  status: AreaStatus | null;
  /** Of joint inspections alone. */
  topic: string | null;
  region: string | null;
}

/** Every choice a reader makes on the page; all of it is in the address. */
export interface AreaState extends AreaFilters {
  sort: AreaSort;
  descending: boolean;
  /** The number whose councils are shown. */
  open: string | null;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}
