import { sessionStore } from '#shared/storage/sessionStore.ts';
import type { Draft } from './Draft.ts';
import { restoreDraft } from './restoreDraft.ts';

export interface DraftKeeper {
  read: () => Draft;
  /** What a page written at build time starts from. */
  first: () => Draft;
  change: (next: Partial<Draft>) => void;
  clear: () => void;
  /** Whether the browser keeps it over a reload. */
  isKept: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

/** What a reader types on one fact, kept over a reload of the tab. `first`: where nothing is kept. */
export function createDraftKeeper(of: string, start: Partial<Draft> = {}): DraftKeeper {
  const key = `report-a-mistake ${of}`;
  const empty = { ...restoreDraft(undefined), ...start };
  const listeners = new Set<() => void>();
  let kept = true;
  let draft: Draft | null = null;
  const set = (next: Draft) => {
    draft = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  const read = (): Draft => {
    if (draft === null) {
      const found = sessionStore.read(key);
      draft = found === undefined ? empty : restoreDraft(found);
    }
    return draft;
  };
  return {
    read,
    first: () => empty,
    change: (next) => {
      const changed = { ...read(), ...next };
      kept = sessionStore.write(key, changed);
      set(changed);
    },
    clear: () => {
      sessionStore.remove(key);
      set(empty);
    },
    isKept: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
