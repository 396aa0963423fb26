import { createStore, del, get, type UseStore } from 'idb-keyval';
import { storageError } from './StorageError.ts';

let opened: UseStore | undefined;

/** One database for all that a reader keeps in this browser. */
function store(): UseStore {
  opened ??= createStore('council-inspection-tracker', 'kept');
  return opened;
}

const channelName = 'council-inspection-tracker';

interface Announcement {
  key: string;
  from: string;
}

/** Tells this tab's own announcements, which reach it too, from those of others. */
let tab: string | undefined;

function thisTab(): string {
  tab ??= `${Date.now()}-${Math.random()}`;
  return tab;
}

/**
 * null: the browser has none, or allows none (Firefox where a site may keep nothing). Tabs then
 * notice when the next change is refused.
 */
function openChannel(): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
  } catch {
    return null;
  }
}

/** Tells the site's other tabs that something kept under a key has changed. */
function announce(key: string): void {
  const channel = openChannel();
  if (channel === null) return;
  channel.postMessage({ key, from: thisTab() } satisfies Announcement);
  channel.close();
}

function isAbout(key: string, message: unknown): boolean {
  const announced = message as Partial<Announcement> | null;
  return announced?.key === key && announced.from !== thisTab();
}

async function orStorageError<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw storageError(cause);
  }
}

type Change = { written: boolean } | { cause: unknown };

/**
 * Reads, changes and writes in one transaction. Not by the library's `update`: where a write fails
 * it gives the transaction's error before there is one, so that a full storage could not be told
 * from any other fault.
 */
function changeIn(
  kept: IDBObjectStore,
  key: string,
  change: (value: unknown) => unknown,
): Promise<Change> {
  return new Promise((resolve) => {
    const { transaction } = kept;
    let written = false;
    transaction.oncomplete = () => {
      resolve({ written });
    };
    transaction.onabort = () => {
      resolve({ cause: transaction.error });
    };
    const reading: IDBRequest<unknown> = kept.get(key);
    reading.onsuccess = () => {
      try {
        const next = change(reading.result);
        if (next === reading.result) return;
        if (next === undefined) kept.delete(key);
        else kept.put(next, key);
        written = true;
      } catch (cause) {
        // The first to resolve counts: what was thrown says more than the abort that follows.
        resolve({ cause });
        transaction.abort();
      }
    };
  });
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
   * `change` is given what is kept and gives back what to keep, or the same value to leave it;
   * undefined is nothing, both ways. Other tabs are told of what was written.
   */
  change: async (key: string, change: (kept: unknown) => unknown): Promise<void> => {
    const done = await orStorageError(() =>
      store()('readwrite', (kept) => changeIn(kept, key, change)),
    );
    if ('cause' in done) throw storageError(done.cause);
    if (done.written) announce(key);
  },

  remove: async (key: string): Promise<void> => {
    await orStorageError(() => del(key, store()));
    announce(key);
  },

  /** Calls `listener` when another tab changed what is kept under the key. Gives back the way to stop. */
  watch: (key: string, listener: () => void): (() => void) => {
    const channel = openChannel();
    if (channel === null) return () => undefined;
    channel.onmessage = (message: MessageEvent<unknown>) => {
      if (isAbout(key, message.data)) listener();
    };
    return () => {
      channel.close();
    };
  },
} as const;
