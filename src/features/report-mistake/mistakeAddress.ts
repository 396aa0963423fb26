import { readFactKey, type Fact } from '#domain/facts/readFactKey.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';

export interface MistakeState {
  /** The council the fact is about; null: the address names none. */
  councilId: string | null;
  /** As the address writes it; '' where it names none. */
  key: string;
  fact: Fact | null;
  /** The address names a council or a fact in a way that can't be read. */
  isOdd: boolean;
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Which fact a report is about. One that can't be read is left out, and `isOdd` says so. */
export const mistakeAddress: AddressCodec<MistakeState> = {
  read: (query) => {
    const council = query.get('council') ?? '';
    const written = query.get('fact') ?? '';
    const councilId = slug.test(council) ? council : null;
    const fact = councilId === null ? null : readFactKey(written);
    const isOdd = (council !== '' && councilId === null) || (written !== '' && fact === null);
    return { councilId, key: fact === null ? '' : written, fact, isOdd };
  },
  write: ({ councilId, key }) =>
    new URLSearchParams([
      ...(councilId === null ? [] : [['council', councilId]]),
      ...(key === '' ? [] : [['fact', key]]),
    ]),
};
