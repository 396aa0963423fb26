/**
 * What a reader is in the middle of, kept until the tab is closed (sessionStorage), by key. Values
 * are whatever was left there: whoever reads them checks them. Nothing here fails: where the browser
 * keeps nothing, nothing is read and `write` says false.
 */
export const sessionStore = {
  /** undefined: nothing is kept under the key, or it can't be read. */
  read: (key: string): unknown => {
    try {
      const text = window.sessionStorage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    } catch {
      return undefined;
    }
  },

  /** Whether it is kept now. */
  write: (key: string, value: unknown): boolean => {
    try {
      window.sessionStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },

  remove: (key: string): void => {
    try {
      window.sessionStorage.removeItem(key);
    } catch {
      // Where nothing can be kept there is nothing to remove.
    }
  },
} as const;
