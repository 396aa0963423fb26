import { useState } from 'react';

export interface Behind {
  /** Which number's councils are shown; null: none. */
  open: string | null;
  /** The reader asked for them here and now: they take the reader's place. */
  isAsked: boolean;
  toggle: (key: string) => void;
  close: () => void;
}

/**
 * The councils behind one of a figure's numbers: which are open is in the address, so that a link
 * shows them too. `key` names a number; closing gives the reader's place back to it.
 */
export function useBehind(
  open: string | null,
  change: (next: { open: string | null }) => void,
): Behind {
  const [asked, setAsked] = useState<string | null>(null);
  const close = () => {
    if (open === null) return;
    document.querySelector<HTMLElement>(`[data-behind="${CSS.escape(open)}"]`)?.focus();
    setAsked(null);
    change({ open: null });
  };
  return {
    open,
    isAsked: open !== null && open === asked,
    toggle: (key) => {
      if (key === open) {
        close();
        return;
      }
      setAsked(key);
      change({ open: key });
    },
    close,
  };
}
