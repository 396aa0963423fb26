import type { ListedInspection } from '#contract/inspectionList.ts';
import { notKnown } from './notKnown.ts';

/** The year an inspection started in: `2024`. That of its publication may be the next. */
export function yearOf({ started }: Pick<ListedInspection, 'started'>): string {
  return started?.slice(0, 4) ?? notKnown.start;
}
