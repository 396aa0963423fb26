import type { AddressCodec } from '#shared/address/useAddressState.ts';

interface BeforeState {
  /** The earlier report chosen, by its inspection's id; null: the usual one. */
  before: string | null;
}

/** Which earlier report is set against the latest, in the address: `before=<inspection id>`. */
export const beforeAddress: AddressCodec<BeforeState> = {
  read: (query) => {
    const value = query.get('before');
    return { before: value !== null && /^[a-z0-9-]{1,120}$/.test(value) ? value : null };
  },
  write: ({ before }) => new URLSearchParams(before === null ? {} : { before }),
};
