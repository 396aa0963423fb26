import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import type { ListData } from './listData.ts';
import { listOrder } from './listOrder.ts';
import { dueChoiceIds, listViewIds, noOwner, type ListState } from './listState.ts';
import { readCountedDay } from './readCountedDay.ts';

const keyWords = {
  view: 'view',
  council: 'council',
  region: 'region',
  status: 'status',
  owner: 'owner',
  theme: 'theme',
  due: 'time due',
  sort: 'order by',
  direction: 'order',
} as const;
type Key = keyof typeof keyWords;

const filterKeys = ['council', 'region', 'status', 'owner', 'theme', 'due'] as const;

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function listAddress({
  dataAsAt,
  councils,
  regions,
  owners,
  themes,
}: Pick<
  ListData,
  'dataAsAt' | 'councils' | 'regions' | 'owners' | 'themes'
>): AddressCodec<ListState> {
  const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);
  return {
    read(query) {
      const adjusted: string[] = [];
      const on = readCountedDay(query.get('on'), dataAsAt);
      if (on.adjusted !== null) adjusted.push(on.adjusted);
      const known = choiceReader(keyWords, adjusted);
      const choice = <Id extends string>(name: Key, ids: readonly Id[]) =>
        known(name, query.get(name), ids);

      const view = choice('view', listViewIds) ?? 'plans';
      const filters = {
        council: choice('council', idsOf(councils)),
        region: choice('region', regions),
        status: choice('status', milestoneStatusIds),
        owner: choice('owner', [noOwner, ...owners]),
        theme: choice('theme', idsOf(themes)),
        due: choice('due', dueChoiceIds),
      };
      const sort = choice('sort', listOrder.columns(view)) ?? listOrder.firstColumn(view);
      const direction = choice('direction', ['ascending', 'descending']);
      return {
        on: on.day,
        view,
        ...filters,
        sort,
        descending:
          direction === null ? listOrder.startsDescending(sort) : direction === 'descending',
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      if (state.on !== dataAsAt) query.set('on', state.on);
      if (state.view !== 'plans') query.set('view', state.view);
      for (const key of filterKeys) {
        const value = state[key];
        if (value !== null) query.set(key, value);
      }
      if (state.sort !== listOrder.firstColumn(state.view)) query.set('sort', state.sort);
      if (state.descending !== listOrder.startsDescending(state.sort)) {
        query.set('direction', state.descending ? 'descending' : 'ascending');
      }
      return query;
    },
  };
}
