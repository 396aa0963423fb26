import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import { areaBehind } from './areaBehind.ts';
import type { AreaData } from './areaData.ts';
import { areaOrder } from './areaOrder.ts';
import { areaSortIds, type AreaState } from './areaState.ts';

const keyWords = {
  found: 'outcome',
  topic: 'topic',
  region: 'region',
  sort: 'order by',
  direction: 'order',
  open: 'number',
} as const;

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function areaAddress(data: AreaData): AddressCodec<AreaState> {
  const { subject, topics, regions } = data;
  const sorts = areaSortIds.filter((id) => id !== 'topic' || subject.hasTopics);
  const standard = areaOrder.standard(subject);
  return {
    read(query) {
      const adjusted: string[] = [];
      const known = choiceReader(keyWords, adjusted);
      const asked = query.get('open');
      const open = asked !== null && areaBehind(data, asked) !== null ? asked : null;
      known('open', asked, open === null ? [] : [open]);
      const sort = known('sort', query.get('sort'), sorts) ?? standard;
      const direction = known('direction', query.get('direction'), ['ascending', 'descending']);
      return {
        status: known('found', query.get('found'), subject.statusIds),
        topic: subject.hasTopics ? known('topic', query.get('topic'), topics) : null,
        region: known('region', query.get('region'), regions),
        sort,
        descending:
          direction === null ? areaOrder.startsDescending(sort) : direction === 'descending',
        open,
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      if (state.status !== null) query.set('found', state.status);
      if (state.topic !== null) query.set('topic', state.topic);
      if (state.region !== null) query.set('region', state.region);
      if (state.sort !== standard) query.set('sort', state.sort);
      if (state.descending !== areaOrder.startsDescending(state.sort)) {
        query.set('direction', state.descending ? 'descending' : 'ascending');
      }
      if (state.open !== null) query.set('open', state.open);
      return query;
    },
  };
}
