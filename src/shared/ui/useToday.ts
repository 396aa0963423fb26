import { useSyncExternalStore } from 'react';
import { localDay } from '#shared/format/localDay.ts';

function subscribe(listener: () => void): () => void {
  // A tab left open overnight is looked at again before it is read again.
  document.addEventListener('visibilitychange', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
  };
}

/** The reader's own day, ISO; null in the page written at build time and as it starts. */
export function useToday(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => localDay(new Date()),
    () => null,
  );
}
