import { isRealDay } from '#domain/partialDates.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import type { ActionFilter } from './fitsFilter.ts';

export interface MyPlanAddress {
  /** The published plan to start from; null: none is asked for. */
  from: string | null;
  show: ActionFilter;
  /** ISO day to count on; null: today. */
  on: string | null;
}

const filters: readonly ActionFilter[] = ['all', 'overdue', 'soon', 'undated', 'unowned'];

/** What the page keeps in its address. Nothing of the plan itself: addresses are shared. */
export const myPlanAddress: AddressCodec<MyPlanAddress> = {
  read(query) {
    const on = query.get('on');
    return {
      from: query.get('from') || null,
      show: filters.find((one) => one === query.get('show')) ?? 'all',
      on: on !== null && isRealDay(on) ? on : null,
    };
  },
  write({ from, show, on }) {
    const query = new URLSearchParams();
    if (from !== null) query.set('from', from);
    if (show !== 'all') query.set('show', show);
    if (on !== null) query.set('on', on);
    return query;
  },
};
