import { createStore, del, get, update, type UseStore } from 'idb-keyval';
import { storageError } from './StorageError.ts';

let opened: UseStore | undefined;

/** One database for all that a reader keeps in this browser. */
function store(): UseStore {
  opened ??= createStore('council-inspection-tracker', 'kept');
  return opened;
}

const channelName = 'council-inspection-tracker';

/** Tells the site's other tabs that something kept under a key has changed. */
function announce(key: string): void {
  // Some browsers lack it: their tabs notice when the next change is refused.
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(key);
  channel.close();
}

async function orStorageError<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw storageError(cause);
  }
}

/**
 * What a reader keeps in this browser (IndexedDB), by key. Values are whatever an earlier version
 * of the site, or another tab, left there: whoever reads them checks them. Every function fails
 * with a StorageError.
 */
export const browserStore = {
  /** undefined: nothing is kept under the key. */
  read: (key: string): Promise<unknown> => orStorageError(() => get<unknown>(key, store())),

  /**
   * Reads and writes in one transaction, so that two tabs cannot lose each other's changes.
   * `change` is given what is kept (undefined: nothing) and gives back what to keep, or the same
   * value to leave it. Other tabs are told.
   */
  change: async (key: string, change: (kept: unknown) => unknown): Promise<void> => {
    await orStorageError(() => update<unknown>(key, change, store()));
    announce(key);
  },

  remove: async (key: string): Promise<void> => {
    await orStorageError(() => del(key, store()));
    announce(key);
  },

  /** Calls `listener` when another tab changed what is kept under the key. Gives back the way to stop. */
  watch: (key: string, listener: () => void): (() => void) => {
    if (typeof BroadcastChannel === 'undefined') return () => undefined;
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = (message: MessageEvent<unknown>) => {
      if (message.data === key) listener();
    };
    return () => {
      channel.close();
    };
  },
} as const;
