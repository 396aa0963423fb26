import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import { planShowIds, type PlanShow } from './planShow.ts';
import { readCountedDay } from './readCountedDay.ts';

/** What a reader chooses on a plan's page; all of it is in the address. */
export interface PlanState {
  /** The ISO day counted on. */
  on: string;
  /** The group of actions shown; null: all. */
  show: PlanShow | null;
  /** What the address asked for and could not have, a sentence each. */
  adjusted: readonly string[];
}

/** Reads the page's state from its address and back. */
export function planAddress(dataAsAt: string): AddressCodec<PlanState> {
  return {
    read(query) {
      const adjusted: string[] = [];
      const on = readCountedDay(query.get('on'), dataAsAt);
      if (on.adjusted !== null) adjusted.push(on.adjusted);
      const show = choiceReader({ show: 'group of actions' }, adjusted)(
        'show',
        query.get('show'),
        planShowIds,
      );
      return { on: on.day, show, adjusted };
    },
    write({ on, show }) {
      const query = new URLSearchParams();
      if (on !== dataAsAt) query.set('on', on);
      if (show !== null) query.set('show', show);
      return query;
    },
  };
}
