import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import { changeKinds } from './changeKinds.ts';
import type { ChangesState } from './changesState.ts';

const keyWords = { council: 'council', kind: 'kind of change' } as const;

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function changesAddress(councilIds: readonly string[]): AddressCodec<ChangesState> {
  return {
    read(query) {
      const adjusted: string[] = [];
      const known = choiceReader(keyWords, adjusted);
      return {
        council: known('council', query.get('council'), councilIds),
        kind: known('kind', query.get('kind'), changeKinds),
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      for (const key of ['council', 'kind'] as const) {
        const value = state[key];
        if (value !== null) query.set(key, value);
      }
      return query;
    },
  };
}
