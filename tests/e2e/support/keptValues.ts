import type { Page } from '@playwright/test';

const database = 'council-inspection-tracker';
const store = 'kept';

/** A file of the site on which none of its scripts run. */
const bare = '/robots.txt';

/** What the browser keeps for the site (IndexedDB), by key, seen from beside the app. */
export const keptValues = {
  /** On any page of the site. Empty: nothing is kept. */
  async read(page: Page): Promise<Record<string, unknown>> {
    const entries = await page.evaluate(
      async ([name, kept]) => {
        const known = await indexedDB.databases();
        if (!known.some((one) => one.name === name)) return [];
        return new Promise<[string, unknown][]>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => {
            reject(new Error('not opened'));
          };
          opening.onsuccess = () => {
            const values = opening.result.transaction(kept).objectStore(kept);
            const keys = values.getAllKeys();
            const all: IDBRequest<unknown[]> = values.getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.map((value, at) => [JSON.stringify(keys.result[at]), value]));
            };
          };
        });
      },
      [database, store] as const,
    );
    return Object.fromEntries(entries.map(([key, value]) => [String(JSON.parse(key)), value]));
  },

  /** Puts values there before the site is opened: as an earlier visit left them. */
  async write(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
    await page.goto(bare);
    await page.evaluate(
      async ([name, kept, entries]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore(kept);
          };
          opening.onerror = () => {
            reject(new Error('not opened'));
          };
          opening.onsuccess = () => {
            const writing = opening.result.transaction(kept, 'readwrite');
            for (const [key, value] of entries) writing.objectStore(kept).put(value, key);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [database, store, Object.entries(values)] as const,
    );
  },
} as const;
