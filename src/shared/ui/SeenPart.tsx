import { Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { emptyMarkup } from './emptyMarkup.ts';
import type { LaterPart } from './laterPart.tsx';
import { useIsWritten } from './useIsWritten.ts';

interface SeenPartProps {
  /** Where the part's code comes from. */
  later: Pick<LaterPart<never>, 'isAtHand' | 'load'>;
  /** What the part is drawn from, in short: where it changes, the code is fetched at once. */
  version: string;
  /** `later`'s part. */
  children: ReactNode;
}

/** The code is fetched while the part is a screen away: before a reader can reach it. */
const near = '100% 0px';
const controls = 'a[href], button, input, select, summary';

interface Place {
  /** Of the control with the focus among all; -1: none has it. */
  control: number;
  /** Of a heading that was sent the focus; '': none was. */
  id: string;
  /** Whether each that folds is open. */
  open: readonly boolean[];
}

function placeIn(part: HTMLElement): Place {
  const { activeElement } = document;
  const all = [...part.querySelectorAll(controls)];
  return {
    control: all.findIndex((one) => one === activeElement),
    id: part.contains(activeElement) ? (activeElement?.id ?? '') : '',
    open: [...part.querySelectorAll('details')].map(({ open }) => open),
  };
}

function goToPlace(part: HTMLElement, { control, id, open }: Place): void {
  part.querySelectorAll('details').forEach((one, at) => {
    if (open[at] === true) one.open = true;
  });
  if (control !== -1) {
    part.querySelectorAll<HTMLElement>(controls)[control]?.focus();
    return;
  }
  const named = id === '' ? null : document.getElementById(id);
  if (named === null || !part.contains(named)) return;
  named.tabIndex = -1;
  named.focus();
}

/**
 * A part of a page further down that has controls of its own. On a page that was written with it,
 * it stays as it was written until the reader comes near it; only then is its code fetched and the
 * part drawn by it, the same to look at. Where the code can't be fetched, it stays as it was written.
 */
export function SeenPart({ later, version, children }: SeenPartProps) {
  const isWritten = useIsWritten();
  const [writtenVersion] = useState(version);
  const [waits, setWaits] = useState(() => isWritten && !later.isAtHand());
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = box.current;
    if (!waits || element === null) return;
    const start = () => {
      later.load().then(
        () => {
          setWaits(false);
        },
        () => undefined,
      );
    };
    if (version !== writtenVersion || !('IntersectionObserver' in window)) {
      start();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        start();
      },
      { rootMargin: near },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [waits, version, writtenVersion, later]);

  // The reader's place among the written controls is kept among the drawn ones, and what was opened.
  const place = useRef<Place | null>(null);
  const keepPlace = useCallback((written: HTMLDivElement | null) => {
    box.current = written;
    return () => {
      place.current = written && placeIn(written);
    };
  }, []);
  const takePlace = useCallback((drawn: HTMLDivElement | null) => {
    if (drawn !== null && place.current !== null) goToPlace(drawn, place.current);
    place.current = null;
  }, []);

  if (waits) {
    // What is found here stays untouched: React compares nothing inside and writes nothing.
    return (
      <div
        key="written"
        ref={keepPlace}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: emptyMarkup }}
      />
    );
  }
  return (
    <div key="drawn" ref={takePlace}>
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}
