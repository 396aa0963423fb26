import { useCallback, useMemo } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

/** A pure pair that reads a view's state from an address's query and writes it back. */
export interface AddressCodec<State> {
  /** Never throws: a value it can't use is dropped and its default stands in. */
  read: (query: URLSearchParams) => State;
  /** Leaves defaults out, so that the plain address is the plain view. */
  write: (state: State) => URLSearchParams;
}

/** Writes of the same choice within this many milliseconds are one step back: a slider on the move. */
const oneStep = 800;

/** The last write, to tell whether the next one goes on with it. */
let last = { at: Number.NEGATIVE_INFINITY, choice: '', address: '' };

/**
 * A view's state, kept in the address. The page written at build time knows no query: hydration
 * starts from the plain view and the address is applied right after.
 */
export function useAddressState<State>(
  codec: AddressCodec<State>,
): [State, (next: Partial<State>) => void] {
  const search = useSearch();
  const state = useMemo(() => codec.read(new URLSearchParams(search)), [codec, search]);

  const change = useCallback(
    (next: Partial<State>) => {
      // From the address itself, not from the last render: two changes in one tick both count.
      const current = codec.read(new URLSearchParams(window.location.search));
      // A comma may stand as it is, and a list reads better so.
      const query = codec
        .write({ ...current, ...next })
        .toString()
        .replaceAll('%2C', ',');
      const address = window.location.pathname + (query === '' ? '' : `?${query}`);
      const choice = Object.keys(next).join();
      const at = performance.now();
      // After a step back the address is no longer the one that was written.
      const here = window.location.pathname + window.location.search;
      const replace = at - last.at < oneStep && last.choice === choice && last.address === here;
      last = { at, choice, address };
      navigate(address, { replace });
    },
    [codec],
  );
  return [state, change];
}
