import { startTransition, useMemo, useState } from 'react';

export interface Behind {
  /** Which number's councils are shown; null: none. */
  open: string | null;
  /** The reader asked for them here and now: they take the reader's place. */
  isAsked: boolean;
  toggle: (key: string) => void;
  close: () => void;
}

/** A number that is in a tab that is not shown gives the place to that tab. */
function giveBackTo(key: string): void {
  const number = document.querySelector<HTMLElement>(`[data-behind="${CSS.escape(key)}"]`);
  const tab = number?.closest('[role="tabpanel"][hidden]')?.getAttribute('aria-labelledby') ?? null;
  (tab === null ? number : document.getElementById(tab))?.focus();
}

/**
 * The councils behind one of a figure's numbers: which are open is in the address, so that a link
 * shows them too. `key` names a number; closing gives the reader's place back to it. The same object
 * until another is open, so that a figure drawn with it need not be drawn again; keep `change` from
 * draw to draw.
 */
export function useBehind(
  open: string | null,
  change: (next: { open: string | null }) => void,
): Behind {
  const [asked, setAsked] = useState<string | null>(null);
  return useMemo(() => {
    // What is asked changes every figure that is drawn with it: not before the next paint.
    const ask = (key: string | null) => {
      startTransition(() => {
        setAsked(key);
      });
    };
    const close = () => {
      if (open === null) return;
      giveBackTo(open);
      ask(null);
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
        ask(key);
        change({ open: key });
      },
      close,
    };
  }, [open, asked, change]);
}
