import { useState, useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** Whether this part is being taken over from the page written at build time, or is written now. */
export function useIsWritten(): boolean {
  const isTakenOver = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  // As it was at the first render: right after it the browser's own answer holds.
  const [isWritten] = useState(isTakenOver);
  return isWritten;
}
