import type { Page } from '@playwright/test';

type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

/** A browser whose storage is full for a while: nothing can be put there. */
export const fullStorage = {
  /** Before the page is opened; there is room until it is filled. */
  async prepare(page: Page): Promise<void> {
    await page.addInitScript(() => {
      const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
      IDBObjectStore.prototype.put = function full(value, key) {
        if ('isFull' in window) throw new DOMException('No room', 'QuotaExceededError');
        return put.call(this, value, key);
      };
    });
  },

  fill: async (page: Page): Promise<void> => {
    await page.evaluate(() => Object.assign(window, { isFull: true }));
  },

  makeRoom: async (page: Page): Promise<void> => {
    await page.evaluate(() => Reflect.deleteProperty(window, 'isFull'));
  },
} as const;
