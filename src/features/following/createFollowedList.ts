import { StorageError, type StorageFault } from '#shared/storage/StorageError.ts';
import type { browserStore } from '#shared/storage/browserStore.ts';
import { followedEdits } from './followedEdits.ts';
import { emptyFollowed, type FollowedList } from './followedRecord.ts';
import { startingFollowed, type FollowedState } from './followedState.ts';
import { restoreFollowed } from './restoreFollowed.ts';

type Edit = (list: FollowedList) => FollowedList;

const key = 'followed';

function faultOf(cause: unknown): StorageFault {
  return cause instanceof StorageError ? cause.fault : 'failed';
}

/**
 * The followed councils as one tab knows them: what is kept, with the edits on top that are not
 * kept yet. Edits show at once. Where the browser will not keep them they wait, and are tried
 * again with the next one; another tab's changes are never written over.
 */
export function createFollowedList(store: typeof browserStore) {
  let state: FollowedState = startingFollowed;
  /** Not kept yet, oldest first. */
  let waiting: readonly Edit[] = [];
  let turn: Promise<void> = Promise.resolve();
  let stopWatching: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const show = (next: Partial<FollowedState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const withWaiting = (list: FollowedList) => waiting.reduce((now, edit) => edit(now), list);

  const read = async () => {
    try {
      const { list, lost } = restoreFollowed(await store.read(key));
      const fault = waiting.length === 0 ? null : state.fault;
      show({ list: withWaiting(list), lost: lost.length === 0 ? state.lost : lost, fault });
    } catch (cause) {
      show({ list: state.list ?? withWaiting(emptyFollowed), fault: faultOf(cause) });
    }
  };

  const keep = async () => {
    const edits = waiting;
    let kept = emptyFollowed;
    let lost: readonly string[] = [];
    try {
      await store.change(key, (found) => {
        const restored = restoreFollowed(found);
        ({ lost } = restored);
        kept = edits.reduce((now, edit) => edit(now), restored.list);
        return kept === restored.list && lost.length === 0 ? found : kept;
      });
      // Not by their number: a clearing meanwhile took them out already.
      waiting = waiting.filter((edit) => !edits.includes(edit));
      show({ list: withWaiting(kept), lost: lost.length === 0 ? state.lost : lost, fault: null });
    } catch (cause) {
      show({ list: state.list ?? withWaiting(emptyFollowed), fault: faultOf(cause) });
    }
  };

  const clear = async (clearing: Edit) => {
    try {
      await store.remove(key);
      waiting = waiting.filter((edit) => edit !== clearing);
      show({ list: withWaiting(emptyFollowed), lost: [], fault: null });
    } catch (cause) {
      show({ lost: [], fault: faultOf(cause) });
    }
  };

  /** One at a time, in order. */
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work);
    return turn;
  };

  return {
    snapshot: (): FollowedState => state,

    /** The first to listen has the list read; as long as anyone does, other tabs are followed. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      if (stopWatching === null) {
        stopWatching = store.watch(key, () => void inTurn(read));
        void inTurn(read);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopWatching?.();
        stopWatching = null;
      };
    },

    /** Settles when the edit is kept, or is known not to be. Never fails: see `fault`. */
    change: (edit: Edit): Promise<void> => {
      waiting = [...waiting, edit];
      if (state.list !== null) show({ list: edit(state.list) });
      return inTurn(keep);
    },

    /** Tries again to keep what could not be kept. */
    retry: (): Promise<void> => inTurn(keep),

    /** Deletes all that is kept of the list. */
    clear: (): Promise<void> => {
      const clearing = followedEdits.clear();
      waiting = [clearing];
      show({ list: emptyFollowed });
      return inTurn(() => clear(clearing));
    },
  };
}
