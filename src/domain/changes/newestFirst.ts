import { lastDay } from '../partialDates.ts';
import type { CouncilChange } from './councilChange.ts';

/** Changes newest first, those without a date last; otherwise in the order given. */
export function newestFirst(changes: readonly CouncilChange[]): CouncilChange[] {
  const day = ({ on }: CouncilChange) => (on === null ? '' : lastDay(on));
  return changes.toSorted((a, b) => day(b).localeCompare(day(a)));
}
