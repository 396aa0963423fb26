import type { Council } from '#contract/council.ts';
import { timelineTakeAway } from '#features/council/timelineTakeAway.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';

/** A council's card: its rating timeline without visits and notices, to have larger text. */
export function councilCard(council: Council): TakeAway {
  return timelineTakeAway({ ...council, inspections: [], events: [] });
}
