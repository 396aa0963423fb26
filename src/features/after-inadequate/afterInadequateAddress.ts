import { laneIds } from '#contract/gradeIds.ts';
import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import type { AfterInadequateData } from './afterInadequateData.ts';
import {
  pathAxisIds,
  pathOpenIds,
  pathOrderIds,
  type AfterInadequateState,
} from './afterInadequateState.ts';

const keyWords = {
  judgement: 'judgement',
  council: 'council',
  order: 'order',
  axis: 'time scale',
  open: 'list of councils',
} as const;

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function afterInadequateAddress({
  councils,
  openingLane,
}: Pick<AfterInadequateData, 'councils' | 'openingLane'>): AddressCodec<AfterInadequateState> {
  const councilIds = councils.map(({ id }) => id);
  return {
    read(query) {
      const adjusted: string[] = [];
      const known = choiceReader(keyWords, adjusted);
      const choice = <Id extends string>(name: keyof typeof keyWords, ids: readonly Id[]) =>
        known(name, query.get(name), ids);
      return {
        judgement: choice('judgement', laneIds) ?? openingLane,
        council: choice('council', councilIds),
        order: choice('order', pathOrderIds) ?? 'longest',
        axis: choice('axis', pathAxisIds) ?? 'years-since',
        open: choice('open', pathOpenIds),
        adjusted,
      };
    },
    write({ judgement, council, order, axis, open }) {
      const query = new URLSearchParams();
      if (judgement !== openingLane) query.set('judgement', judgement);
      if (council !== null) query.set('council', council);
      if (order !== 'longest') query.set('order', order);
      if (axis !== 'years-since') query.set('axis', axis);
      if (open !== null) query.set('open', open);
      return query;
    },
  };
}
