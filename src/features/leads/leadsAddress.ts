import { leadKindIds } from '#contract/leadKindIds.ts';
import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import type { LeadsData } from './leadsData.ts';
import type { LeadsState } from './leadsState.ts';

const keyWords = { kind: 'kind of lead', region: 'region', council: 'council' } as const;

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function leadsAddress({
  regions,
  councils,
}: Pick<LeadsData, 'regions' | 'councils'>): AddressCodec<LeadsState> {
  const councilIds = councils.map(({ id }) => id);
  return {
    read(query) {
      const adjusted: string[] = [];
      const known = choiceReader(keyWords, adjusted);
      return {
        kind: known('kind', query.get('kind'), leadKindIds),
        region: known('region', query.get('region'), regions),
        council: known('council', query.get('council'), councilIds),
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      for (const key of ['kind', 'region', 'council'] as const) {
        const value = state[key];
        if (value !== null) query.set(key, value);
      }
      return query;
    },
  };
}
